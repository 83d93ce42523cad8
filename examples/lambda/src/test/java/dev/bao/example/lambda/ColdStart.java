package dev.bao.example.lambda;

import dev.bao.test.lambda.LambdaRuntime;
import dev.bao.test.lambda.LambdaRuntimeBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes an AOT cache of the function by a training run, and measures starts with and without it:
/// from the start of the process to the first response.
///
/// The cache holds classes of jars on the class path alone, so the function is started from there,
/// as in a container image, and not out of a task directory.
final class ColdStart {

  private static final int STARTS = 5;

  /// As Lambda sets them; the cache must be used with the flags that it was made with.
  private static final String[] FLAGS = {"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"};

  private final Path task;
  private final Path cache;

  private ColdStart(Path task, Path cache) {
    this.task = task;
    this.cache = cache;
  }

  /// Takes the directory that the zip is in.
  public static void main(String[] args) throws IOException {
    Path target = Path.of(args[0]).toAbsolutePath();
    Path task = Files.createTempDirectory(target, "task");
    Deployment.unpack(Deployment.zip(target), task);
    Deployment.createTable();
    new ColdStart(task, target.resolve("tasks-function.aot")).run();
    // DynamoDB Local keeps the JVM alive.
    System.exit(0);
  }

  private void run() throws IOException {
    Files.deleteIfExists(cache);
    train();
    System.out.printf("AOT cache: %s, %d kB%n", cache, Files.size(cache) / 1024);
    measure("zip, as the managed runtime loads it", Deployment.function().taskRoot(task));
    measure("class path, without the cache", onClassPath());
    measure("class path, with the AOT cache", onClassPath().jvmOptions("-XX:AOTCache=" + cache));
  }

  private LambdaRuntimeBuilder onClassPath() {
    String jars =
        Stream.concat(
                Deployment.jars(task).stream().map(Path::toString),
                Stream.of(LambdaRuntimeBuilder.runtimeClassPath()))
            .collect(Collectors.joining(File.pathSeparator));
    return Deployment.function().classPath(jars);
  }

  /// All that a warm function does, so that the cache knows its classes. The cache is written when
  /// the JVM ends.
  private void train() throws IOException {
    try (LambdaRuntime lambda =
        onClassPath().jvmOptions(FLAGS).jvmOptions("-XX:AOTCacheOutput=" + cache).start()) {
      for (int i = 0; i < 20; i++) {
        lambda.invoke(Events.create("training", "apollo", "Fix the hatch", "2026-11-23T09:00:00Z"));
        lambda.invoke(Events.list("training", "apollo", Map.of("limit", "5")));
        lambda.invoke(Events.list(null, "apollo", Map.of()));
      }
    }
  }

  private static void measure(String what, LambdaRuntimeBuilder function) throws IOException {
    String event = Events.create("measured", "apollo", "Fix the hatch", "2026-11-23T09:00:00Z");
    function.jvmOptions(FLAGS);
    long[] millis = new long[STARTS];
    for (int i = 0; i < STARTS; i++) {
      long start = System.nanoTime();
      try (LambdaRuntime lambda = function.start()) {
        lambda.invoke(event);
        millis[i] = (System.nanoTime() - start) / 1_000_000;
      }
    }
    Arrays.sort(millis);
    System.out.printf("%-40s median %5d ms, fastest %5d ms%n", what, millis[STARTS / 2], millis[0]);
  }
}
