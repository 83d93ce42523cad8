package dev.bao.benchmarks.run;

import dev.bao.benchmarks.codec.Way;
import dev.bao.benchmarks.operation.Case;
import dev.bao.benchmarks.run.JmhRun.Iterations;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Fails where Bao allocates more than it did: bytes per call are the same on every machine, so
/// that a short run tells. A run takes about ten minutes.
@Command(name = "gate", description = "Compares allocated bytes with baseline.json.")
final class GateCommand implements Callable<Integer> {

  private static final Path BASELINE = Path.of("baseline.json");
  private static final int FORKS = 3;
  private static final List<String> OPERATIONS =
      List.of(
          "operation",
          Case.GET_ITEM.name(),
          Case.PUT_ITEM.name(),
          Case.UPDATE_ITEM.name(),
          Case.QUERY_100.name(),
          Case.BATCH_GET_100.name(),
          Case.TRANSACT_WRITE_10.name());

  @Option(names = "--baseline", description = "check, or rewrite.")
  private String baseline = "check";

  @Override
  public Integer call() {
    List<Measured> measured = new ArrayList<>();
    List<String> bao = List.of("way", Way.BAO);
    measured.addAll(
        measure("gate-codec.json", 5, Duration.ofMillis(500), CodecBenchmark.class, List.of(bao)));
    measured.addAll(
        measure(
            "gate-operations.json",
            9,
            Duration.ofSeconds(2),
            OperationBenchmark.class,
            List.of(bao, OPERATIONS)));
    return compare(measured);
  }

  private static List<Measured> measure(
      String file, int warmUps, Duration each, Class<?> benchmarks, List<List<String>> of) {
    Path results = JmhCommand.RESULTS.resolve(file);
    JmhRun run = new JmhRun(FORKS, new Iterations(warmUps, each), new Iterations(3, each));
    JmhRun.write(results, List.of(run.run(benchmarks, of)));
    return Measured.read(results);
  }

  private int compare(List<Measured> measured) {
    if (baseline.equals("rewrite")) {
      Baseline.of(measured).write(BASELINE);
      System.out.println("Wrote " + BASELINE.toAbsolutePath());
      return 0;
    }
    List<String> problems = Baseline.read(BASELINE).problems(Baseline.of(measured));
    problems.forEach(problem -> System.err.println("GATE: " + problem));
    System.out.println(problems.isEmpty() ? "GATE: no more bytes than before" : "GATE: failed");
    return problems.isEmpty() ? 0 : 1;
  }
}
