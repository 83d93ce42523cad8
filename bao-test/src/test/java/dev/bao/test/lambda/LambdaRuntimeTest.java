package dev.bao.test.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

class LambdaRuntimeTest {

  private static LambdaRuntimeBuilder telling() {
    return LambdaRuntime.function(TellingFunction.class.getName()).environment("STAGE", "test");
  }

  private static JsonNode json(String text) {
    return JsonNode.parser().parse(text);
  }

  private static String text(JsonNode json, String field) {
    return json.field(field).orElseThrow().text();
  }

  private static LambdaErrorException failureOf(LambdaRuntime runtime, String event) {
    return catchThrowableOfType(LambdaErrorException.class, () -> runtime.invoke(event));
  }

  /// Two JVMs for all tests, which leave them running.
  @Nested
  @TestInstance(Lifecycle.PER_CLASS)
  class WhileItRuns {

    private final LambdaRuntime runtime = telling().start();
    private final LambdaRuntime other = telling().environment("STAGE", "other").start();

    @AfterAll
    void end() {
      runtime.close();
      other.close();
    }

    private JsonNode told(LambdaRuntime by, @Nullable String tenant) {
      return json(by.invoke("{\"title\": \"Fix the hatch ⛑\"}", tenant));
    }

    @Test
    void givesTheEventAndTheResponse() {
      JsonNode told = told(runtime, null);

      assertThat(text(told.field("event").orElseThrow(), "title")).isEqualTo("Fix the hatch ⛑");
    }

    @Test
    void givesTheContextThatLambdaGives() {
      JsonNode told = told(runtime, null);

      assertThat(text(told, "function")).isEqualTo("TellingFunction");
      assertThat(text(told, "arn"))
          .isEqualTo("arn:aws:lambda:us-east-1:123456789012:function:TellingFunction");
      assertThat(Integer.parseInt(told.field("remaining").orElseThrow().asNumber()))
          .isBetween(10_000, 30_000);
    }

    @Test
    void hasItsOwnEnvironmentAndNoneOfTheTest() {
      JsonNode told = told(runtime, null);

      assertThat(text(told, "stage")).isEqualTo("test");
      assertThat(System.getenv("JAVA_HOME")).isNotEqualTo(text(told, "home"));
      assertThat(text(told, "home")).isEqualTo("null");
    }

    @Test
    void staysWarm() {
      JsonNode first = told(runtime, null);
      JsonNode second = told(runtime, null);

      assertThat(second.field("pid")).isEqualTo(first.field("pid"));
      assertThat(Integer.parseInt(second.field("invocation").orElseThrow().asNumber()))
          .isGreaterThan(Integer.parseInt(first.field("invocation").orElseThrow().asNumber()));
    }

    @Test
    void givesTheTenantOfTheIsolationMode() {
      assertThat(text(told(runtime, "acme"), "tenant")).isEqualTo("acme");
      assertThat(text(told(runtime, "globex"), "tenant")).isEqualTo("globex");
      assertThat(text(told(runtime, null), "tenant")).isEqualTo("null");
    }

    @Test
    void runsSideBySideWithOthers() {
      JsonNode here = told(runtime, null);
      JsonNode there = told(other, null);

      assertThat(text(there, "stage")).isEqualTo("other");
      assertThat(there.field("pid")).isNotEqualTo(here.field("pid"));
    }

    @Test
    void tellsWhatTheHandlerThrewAndGoesOn() {
      LambdaErrorException failure = failureOf(runtime, "\"throw\"");

      assertThat(failure.errorType()).isEqualTo("java.lang.IllegalStateException");
      assertThat(failure.errorMessage()).isEqualTo("The event says so");
      assertThat(failure.payload()).contains("stackTrace", "TellingFunction.handleRequest");
      assertThat(failure).hasMessageContaining("The event says so");
      assertThat(text(told(runtime, null), "function")).isEqualTo("TellingFunction");
    }
  }

  @Test
  void tellsWhyTheFunctionDidNotStart() {
    LambdaErrorException failure =
        catchThrowableOfType(
            LambdaErrorException.class,
            () -> LambdaRuntime.function(BrokenFunction.class.getName()).start());

    assertThat(failure.errorType()).isEqualTo("java.lang.IllegalArgumentException");
    assertThat(failure.errorMessage()).isEqualTo("BAO_DB_TABLE is not set");
    assertThat(failure).hasMessageContaining("Output of its JVM:").hasMessageContaining("<init>");
  }

  @Test
  void tellsThatTheJvmEndedWithWhatItPrinted() {
    try (LambdaRuntime runtime = telling().start()) {
      LambdaErrorException failure = failureOf(runtime, "\"exit\"");

      assertThat(failure.errorType()).isEqualTo(LambdaErrorException.EXITED);
      assertThat(failure.errorMessage()).contains("exit status 3");
      assertThat(failure).hasMessageContaining("About to exit");
      assertThat(failureOf(runtime, "{}").errorType()).isEqualTo(LambdaErrorException.EXITED);
    }
  }

  @Test
  void endsAnInvocationThatTakesTooLong() {
    try (LambdaRuntime runtime = telling().timeout(Duration.ofMillis(300)).start()) {
      LambdaErrorException failure = failureOf(runtime, "\"hang\"");

      assertThat(failure.errorType()).isEqualTo(LambdaErrorException.TIMED_OUT);
      assertThat(failure.errorMessage()).isEqualTo("Task timed out after 0.3 seconds");
      assertThat(failure.payload()).contains("\"errorType\":\"Sandbox.Timedout\"");
    }
  }

  @Test
  void callsTheHooksOfSnapStart() {
    try (LambdaRuntime runtime =
        LambdaRuntime.function(SnapStartFunction.class.getName()).snapStart().start()) {
      assertThat(runtime.invoke("\"event\"")).isEqualTo("\"before after event\"");
    }
  }

  @Test
  void leavesNoJvmBehind() {
    LambdaRuntime runtime = telling().start();
    long pid = Long.parseLong(json(runtime.invoke("1")).field("pid").orElseThrow().asNumber());

    runtime.close();

    assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEqualTo(Optional.empty());
  }
}
