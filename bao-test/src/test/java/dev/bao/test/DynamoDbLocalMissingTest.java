package dev.bao.test;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.Bao;
import dev.bao.tenant.TenantId;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Runs in a JVM of its own, whose class path has no DynamoDB Local.
class DynamoDbLocalMissingTest {

  private static final String SEPARATOR = "--- next failure ---";

  @Test
  void isTheFailureOfEachClassWithTheLinesToPaste() throws Exception {
    List<String> failures = List.of(runWithoutDynamoDbLocal().split(SEPARATOR, -1));

    assertThat(failures)
        .hasSize(2)
        .allSatisfy(failure ->
            assertThat(failure.strip())
                .startsWith(
                    "dev.bao.local.DynamoDbLocalMissingException:"
                        + " DynamoDB Local is not on the class path. Its licence forbids")
                .contains("<artifactId>DynamoDBLocal</artifactId>")
                .contains("<argLine>--enable-native-access=ALL-UNNAMED</argLine>")
                .contains("is missing: class "));
  }

  private static String runWithoutDynamoDbLocal() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPathWithoutDynamoDbLocal(),
                Main.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return output;
  }

  private static String classPathWithoutDynamoDbLocal() {
    return Arrays.stream(
            Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .split(System.getProperty("java.class.path"), -1))
        .filter(entry -> !Path.of(entry).getFileName().toString().startsWith("DynamoDBLocal"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /// Runs both classes and prints their failures.
  static final class Main {

    private Main() {}

    public static void main(String[] args) {
      System.out.print(
          Runs.failures(Runs.engine(First.class, Second.class).execute()).stream()
              .map(Throwable::toString)
              .collect(Collectors.joining(SEPARATOR)));
    }
  }

  @BaoTest
  static class First {

    First(Bao bao) {
      assertThat(bao).isNotNull();
    }

    @Test
    void test(TenantId tenant) {}
  }

  @BaoTest
  static class Second {

    @Test
    void test() {}
  }
}
