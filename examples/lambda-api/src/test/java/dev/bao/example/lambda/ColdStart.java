package dev.bao.example.lambda;

import dev.bao.Bao;
import dev.bao.tenant.TenantContext;
import dev.bao.test.lambda.LambdaRuntime;
import dev.bao.test.lambda.LambdaRuntimeBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
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
  public static void main(String[] args) {
    Path target = Path.of(args[0]).toAbsolutePath();
    try {
      Path task = Files.createTempDirectory(target, "task");
      Deployment.unpack(Deployment.zip(target), task);
      Bao bao = Deployment.table();
      for (String tenant : List.of("measured", "training")) {
        TenantContext.runWithTenant(tenant, () -> project(bao));
      }
      new ColdStart(task, target.resolve("tracker.aot")).run();
      System.exit(0);
    } catch (IOException | RuntimeException e) {
      System.err.println("The starts were not measured: " + e);
      // DynamoDB Local would keep the JVM alive.
      System.exit(1);
    }
  }

  private static void project(Bao bao) {
    new ProjectRepository(bao).create(new Project("apollo", "Apollo", 0));
  }

  /// Start by start in turn, so that what else the machine does meets all of them.
  private void run() throws IOException {
    Files.deleteIfExists(cache);
    train();
    System.out.printf("AOT cache: %s, %d kB%n", cache, Files.size(cache) / 1024);
    Map<String, LambdaRuntimeBuilder> functions = new LinkedHashMap<>();
    functions.put("task directory", Deployment.function(ApiFunction.class).taskRoot(task));
    functions.put("class path", onClassPath());
    functions.put("class path, AOT cache", onClassPath().jvmOptions("-XX:AOTCache=" + cache));
    functions.put(
        "primed as by SnapStart",
        Deployment.function(ApiFunction.class).taskRoot(task).snapStart());
    functions.values().forEach(function -> function.jvmOptions(FLAGS));
    Map<String, List<Times>> times = new LinkedHashMap<>();
    for (int i = 0; i < STARTS; i++) {
      for (Map.Entry<String, LambdaRuntimeBuilder> one : functions.entrySet()) {
        times.computeIfAbsent(one.getKey(), _ -> new ArrayList<>()).add(start(one.getValue()));
      }
    }
    times.forEach((name, all) ->
        System.out.printf(
            "%-24s start to first response %5d ms, of it the invocation %4d ms%n",
            name, median(all, Times::total), median(all, Times::invocation)));
  }

  /// In milliseconds.
  ///
  /// @param total from the start of the process to the first response
  /// @param invocation from the first event to its response
  private record Times(long total, long invocation) {}

  private static Times start(LambdaRuntimeBuilder function) {
    String event = Events.create("measured", "apollo", "Fix the hatch", "2026-11-23T09:00:00Z");
    long start = System.nanoTime();
    try (LambdaRuntime lambda = function.start()) {
      long started = System.nanoTime();
      lambda.invoke(event);
      long end = System.nanoTime();
      return new Times((end - start) / 1_000_000, (end - started) / 1_000_000);
    }
  }

  private static long median(List<Times> times, ToLongFunction<Times> part) {
    return times.stream().mapToLong(part).sorted().toArray()[times.size() / 2];
  }

  private LambdaRuntimeBuilder onClassPath() {
    String jars =
        Stream.concat(
                Deployment.jars(task).stream().map(Path::toString),
                Stream.of(LambdaRuntimeBuilder.runtimeClassPath()))
            .collect(Collectors.joining(File.pathSeparator));
    return Deployment.function(ApiFunction.class).classPath(jars);
  }

  /// All that a warm function does, so that the cache knows its classes. The cache is written when
  /// the JVM ends.
  private void train() throws IOException {
    LambdaRuntime lambda =
        onClassPath().jvmOptions(FLAGS).jvmOptions("-XX:AOTCacheOutput=" + cache).start();
    try (lambda) {
      for (int i = 0; i < 20; i++) {
        lambda.invoke(Events.create("training", "apollo", "Fix the hatch", "2026-11-23T09:00:00Z"));
        lambda.invoke(Events.list("training", "apollo", Map.of("limit", "5")));
        lambda.invoke(Events.list(null, "apollo", Map.of()));
      }
    }
    if (!Files.exists(cache)) {
      throw new IllegalStateException("There is no AOT cache. " + lambda.output());
    }
  }
}
