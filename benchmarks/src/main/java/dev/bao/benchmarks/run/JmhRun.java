package dev.bao.benchmarks.run;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/// Runs benchmarks with JMH, each in a JVM of its own, and counts the bytes that they allocate.
///
/// @param warmUp the iterations before those that count
/// @param measured the iterations that count: the error that JMH tells falls with their number, and
///   of three it is ten times their deviation
record JmhRun(int forks, Iterations warmUp, Iterations measured) {

  private static final String HEAP = "-Xmx1g";

  /// Some iterations of equal length.
  record Iterations(int count, Duration each) {

    private TimeValue time() {
      return TimeValue.milliseconds(each.toMillis());
    }
  }

  /// Runs some benchmarks of a class.
  ///
  /// @param parameters name and values, as in `way`, `Bao`
  Collection<RunResult> run(Class<?> benchmarks, List<List<String>> parameters) {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(benchmarks.getName().replace(".", "\\."))
            .forks(forks)
            .warmupIterations(warmUp.count())
            .warmupTime(warmUp.time())
            .measurementIterations(measured.count())
            .measurementTime(measured.time())
            .jvmArgs(HEAP, "-XX:+UseSerialGC")
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(true);
    for (List<String> parameter : parameters) {
      options.param(
          parameter.getFirst(), parameter.subList(1, parameter.size()).toArray(String[]::new));
    }
    try {
      return new Runner(options.build()).run();
    } catch (RunnerException e) {
      throw new IllegalStateException("A benchmark failed; see above", e);
    }
  }

  /// Writes results as JMH writes them.
  static void write(Path file, List<Collection<RunResult>> results) {
    List<RunResult> all = new ArrayList<>();
    results.forEach(all::addAll);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (PrintStream out = new PrintStream(file.toFile(), StandardCharsets.UTF_8)) {
        ResultFormatFactory.getInstance(ResultFormatType.JSON, out).writeOut(all);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
