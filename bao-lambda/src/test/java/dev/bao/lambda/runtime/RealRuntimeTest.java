package dev.bao.lambda.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import dev.bao.lambda.Events;
import dev.bao.lambda.event.EventJson;
import dev.bao.test.lambda.LambdaRuntime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every event through the runtime interface client of AWS, in one JVM for all of them: so that
/// each adapter also follows on others' tenants.
@TestInstance(Lifecycle.PER_CLASS)
class RealRuntimeTest {

  private static final Path EVENTS = Path.of("src", "test", "resources", "events");

  private @Nullable LambdaRuntime runtime;

  @BeforeAll
  void start() {
    runtime = LambdaRuntime.function(EveryAdapterFunction.class.getName()).start();
  }

  @AfterAll
  void end() {
    if (runtime != null) {
      runtime.close();
    }
  }

  static Set<String> adapters() {
    return Adapters.all().keySet();
  }

  private static String eventOf(String adapter) {
    return Events.json(adapter.substring(0, adapter.indexOf(' ')));
  }

  private Map<String, Object> told(String adapter, String event) {
    return told(adapter, event, null);
  }

  private Map<String, Object> told(String adapter, String event, @Nullable String isolated) {
    if (runtime == null) {
      throw new IllegalStateException("No runtime");
    }
    byte[] order = EventJson.write(Map.of("adapter", adapter, "event", event));
    Map<String, Object> told =
        EventJson.read(runtime.invoke(new String(order, StandardCharsets.UTF_8), isolated));
    assertThat(told).as("the scope is closed").containsEntry("left", false);
    return told;
  }

  private static void assertRefused(Map<String, Object> told) {
    assertThat(told).containsEntry("ran", List.of());
    assertThat(told.containsKey("error") || isRefusal(told.get("answer")))
        .as(told.toString())
        .isTrue();
  }

  private static boolean isRefusal(@Nullable Object answer) {
    return switch (answer) {
      case Map<?, ?> one when one.containsKey("statusCode") ->
          List.of("400", "403").contains(String.valueOf(one.get("statusCode")));
      case Map<?, ?> batch ->
          batch.get("batchItemFailures") instanceof List<?> all && !all.isEmpty();
      case List<?> resolved ->
          resolved.stream()
              .allMatch(one -> one instanceof Map<?, ?> map && map.containsKey("errorType"));
      case null, default -> false;
    };
  }

  @ParameterizedTest
  @MethodSource("adapters")
  void runsForTheTenantOfTheEvent(String adapter) {
    Map<String, Object> told = told(adapter, eventOf(adapter));

    assertThat(told).doesNotContainKey("error");
    assertThat(told.get("ran")).asInstanceOf(LIST).isNotEmpty().containsOnly("acme");
  }

  @ParameterizedTest
  @MethodSource("adapters")
  void refusesAnEventWithoutATenant(String adapter) {
    String none =
        eventOf(adapter)
            .replaceAll("(?i)tenant_id|x-tenant-id", "other")
            .replaceAll("tenants/\\w+/", "")
            .replaceAll("\"(acme|globex)#", "\"#")
            .replaceAll("\"partitionKey\": \"\\w+\"", "\"partitionKey\": \"\"");

    assertRefused(told(adapter, none));
  }

  @ParameterizedTest
  @MethodSource("adapters")
  void refusesAForeignTenant(String adapter) {
    assertRefused(told(adapter, eventOf(adapter).replace("acme", "globex")));
  }

  @ParameterizedTest
  @MethodSource("adapters")
  void refusesAnEventThatIsNotItsSources(String adapter) {
    String event = adapter.startsWith("appsync-batch") ? "[{}]" : "{}";

    assertRefused(told(adapter, event));
    assertRefused(
        told(
            adapter,
            eventOf(adapter)
                .replaceAll(
                    "\"(requestContext|identity|headers|multiValueHeaders)\": \\{",
                    "\"$1\": 7, \"was\": {")
                .replaceAll("\"(Records|detail)\": ([\\[{])", "\"$1\": 7, \"was\": $2")
                .replace("{\n  \"tenant_id\": \"acme\"", "{\n  \"tenant_id\": [7]")));
  }

  @ParameterizedTest
  @MethodSource("adapters")
  void refusesAnotherTenantThanThatOfLambdasIsolationMode(String adapter) {
    assertRefused(told(adapter, eventOf(adapter), "umbrella"));
    assertThat(told(adapter, eventOf(adapter), "acme")).doesNotContainEntry("ran", List.of());
  }

  @Test
  void noEventIsLeftOut() {
    Set<String> used =
        adapters().stream()
            .map(name -> name.substring(0, name.indexOf(' ')))
            .collect(Collectors.toSet());
    try (Stream<Path> files = Files.list(EVENTS)) {
      assertThat(
              files
                  .map(file -> file.getFileName().toString().replace(".json", ""))
                  // A schedule of a rule has no tenant: SourcesTest.
                  .filter(name -> !name.equals("schedule-rule")))
          .containsExactlyInAnyOrderElementsOf(used);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
