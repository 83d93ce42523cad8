package dev.bao.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TelemetryTest {

  private static final String SETTING = "DDB_LOCAL_TELEMETRY";
  private static final long TIMEOUT_SECONDS = 60;

  @TempDir private Path directory;

  @Test
  void loadsNoTelemetryClassWhereTheEnvironmentDoesNotForbidIt() throws Exception {
    Path loaded = directory.resolve("loaded-classes.log");

    int exit = runOneInstanceInAnotherJvm(loaded);

    assertThat(exit).isZero();
    assertThat(Files.readAllLines(loaded))
        .anyMatch(line -> line.contains("LocalDynamoDBServerHandler"))
        .noneMatch(line -> line.contains("software.amazon.dynamodb.services.local.monitoring"))
        .noneMatch(line -> line.contains("software.amazon.awssdk.services.pinpoint"))
        .noneMatch(line -> line.contains("software.amazon.awssdk.services.cognito"));
    assertThat(directory.resolve("dynamodb-local-metadata.json")).doesNotExist();
  }

  /// It ends by returning from `main`, so a thread that a closed instance left would be a timeout.
  private int runOneInstanceInAnotherJvm(Path loaded) throws IOException, InterruptedException {
    ProcessBuilder command =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xlog:class+load:file=" + loaded.getFileName(),
                "-cp",
                System.getProperty("java.class.path"),
                OneInstance.class.getName())
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("output.log").toFile());
    command.environment().remove(SETTING);
    Process process = command.start();
    try {
      boolean ended = process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS);
      assertThat(ended).as("the JVM ended by itself").isTrue();
      return process.exitValue();
    } finally {
      process.destroyForcibly();
    }
  }

  /// What runs in the other JVM.
  static final class OneInstance {

    private OneInstance() {}

    static void main() {
      try (DynamoDbLocal local = DynamoDbLocal.start()) {
        Tables.createTasks(local.client(), "tasks");
        local.client().putItem(r -> r.tableName("tasks").item(Tables.task("T1", "A title")));
      }
    }
  }
}
