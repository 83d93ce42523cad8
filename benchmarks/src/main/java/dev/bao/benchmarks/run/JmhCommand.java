package dev.bao.benchmarks.run;

import dev.bao.benchmarks.codec.Way;
import dev.bao.benchmarks.operation.Case;
import dev.bao.benchmarks.run.JmhRun.Iterations;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Measures everything with JMH. The defaults take about 25 minutes.
@Command(name = "jmh", description = "Everything by JMH, into target/benchmarks.")
final class JmhCommand implements Runnable {

  static final Path RESULTS = Path.of("target/benchmarks");

  @Option(names = "--forks", description = "JVMs for each benchmark: 1.")
  private int forks = 1;

  @Option(
      names = "--quick",
      description = "One warm-up and one iteration of 300 ms, to try it out.")
  private boolean quick;

  @Option(names = "--only", description = "${COMPLETION-CANDIDATES}; both unless given.")
  private List<Part> parts = List.of(Part.values());

  /// What is measured, each into a file of its own.
  enum Part {
    CODEC,
    OPERATIONS;

    /// The results of JMH.
    Path results() {
      return RESULTS.resolve(name().toLowerCase(Locale.ROOT) + ".json");
    }

    /// Where and when they were measured.
    Path machine() {
      return RESULTS.resolve(name().toLowerCase(Locale.ROOT) + "-machine.json");
    }
  }

  @Override
  public void run() {
    for (Part part : parts) {
      Machine.here().write(part.machine());
      switch (part) {
        case CODEC -> codec();
        case OPERATIONS -> operations();
      }
    }
  }

  private void codec() {
    JmhRun run =
        settings(
            new Iterations(5, Duration.ofSeconds(1)), new Iterations(10, Duration.ofMillis(300)));
    JmhRun.write(Part.CODEC.results(), List.of(run.run(CodecBenchmark.class, List.of())));
  }

  private void operations() {
    JmhRun run =
        settings(
            new Iterations(9, Duration.ofSeconds(2)), new Iterations(10, Duration.ofMillis(600)));
    JmhRun.write(
        Part.OPERATIONS.results(),
        List.of(
            run.run(OperationBenchmark.class, List.of()),
            run.run(
                OperationBenchmark.class,
                List.of(
                    List.of("operation", Case.TRANSACT_WRITE_10.name()),
                    List.of("way", Way.BY_HAND, Way.BAO)))));
  }

  private JmhRun settings(Iterations warmUp, Iterations measured) {
    Iterations one = new Iterations(1, Duration.ofMillis(300));
    return quick ? new JmhRun(forks, one, one) : new JmhRun(forks, warmUp, measured);
  }
}
