package dev.bao.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;

/// Runs in JVMs of their own: one has no Testcontainers, the other one no Docker.
class LocalStackMissingTest {

  @Test
  void isOneErrorWithTheLinesToPasteWhereTestcontainersIsNotThere() throws Exception {
    assertThat(run("testcontainers").strip())
        .startsWith(
            "java.lang.IllegalStateException: bao.test.backend is localstack, and Testcontainers is"
                + " not on the class path: class org.testcontainers.")
        .containsOnlyOnce("IllegalStateException")
        .contains("<artifactId>testcontainers-localstack</artifactId>")
        .endsWith("</dependency>");
  }

  @Test
  void skipsTheClassWhereThereIsNoDocker() throws Exception {
    assertThat(run("no such jar").strip())
        .startsWith("skipped: ")
        .contains("bao.test.backend is localstack, and there is no Docker");
  }

  private static String run(String left) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPathWithout(left),
                Main.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("DOCKER_HOST", "tcp://127.0.0.1:1");
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return output;
  }

  private static String classPathWithout(String start) {
    return Arrays.stream(
            Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .split(System.getProperty("java.class.path"), -1))
        .filter(entry -> !Path.of(entry).getFileName().toString().startsWith(start))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /// Prints what became of the class.
  static final class Main {

    private Main() {}

    public static void main(String[] args) {
      var results =
          Runs.engine(OnLocalStack.class)
              .configurationParameter("bao.test.backend", "localstack")
              .execute();
      Runs.failures(results).forEach(System.out::println);
      results.containerEvents().aborted().stream()
          .forEach(event ->
              System.out.println(
                  "skipped: "
                      + event
                          .getRequiredPayload(TestExecutionResult.class)
                          .getThrowable()
                          .orElseThrow()));
      System.exit(0);
    }
  }

  @BaoTest
  static class OnLocalStack {

    @Test
    void test() {}
  }
}
