package dev.bao.benchmarks.run;

import dev.bao.benchmarks.run.Interleaved.Medians;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Measures all ways in turn in this JVM, and prints each beside the one by hand.
@Command(name = "interleaved", description = "All ways in turn in one JVM: ratios that hold.")
final class InterleavedCommand implements Runnable {

  private static final double NANOS_PER_MICRO = 1_000;

  @Option(names = "--only", description = "What names must hold, as in TASK or QUERY_100.")
  private String only = "";

  @Option(
      names = "--ways",
      split = ",",
      description = "Only ways whose name holds one of these, besides by hand.")
  private List<String> ways = List.of("");

  @Option(names = "--warm-up", description = "Seconds of warm-up for each: 10.")
  private int warmUp = 10;

  @Option(names = "--rounds", description = "Rounds: 41.")
  private int rounds = 41;

  @Option(names = "--batch", description = "Milliseconds for which a way runs in a round: 20.")
  private int batch = 20;

  @Option(names = "--page", description = "Writes the tables into ../docs/performance.md.")
  private boolean page;

  private final List<Measured> codec = new ArrayList<>();
  private final List<Measured> operations = new ArrayList<>();

  @Spec private @org.jspecify.annotations.Nullable CommandSpec spec;

  @Override
  public void run() {
    Machine machine = Machine.here();
    for (Subject subject : Subject.all()) {
      if (subject.name().contains(only)) {
        (subject.isCodec() ? codec : operations).addAll(measured(subject));
      }
    }
    if (page) {
      MarkedPage marked = new MarkedPage(TablesCommand.PAGE);
      marked.replace("interleaved", text(machine));
      marked.write();
    }
  }

  private String text(Machine machine) {
    return "\n"
        + machine
        + ". Medians of "
        + settings()
        + "; ± is half of what lies between the quartiles.\n\n"
        + Tables.of(codec, "ns")
        + "\n"
        + Tables.of(operations, "us")
        + "\n";
  }

  private String settings() {
    return "%d rounds of %d ms of CPU time after %d s of warm-up for each way, in one JVM"
        .formatted(rounds, batch, warmUp);
  }

  private List<Measured> measured(Subject subject) {
    Map<String, Supplier<?>> calls = subject.calls(ways);
    double unit = subject.isCodec() ? 1 : NANOS_PER_MICRO;
    List<Measured> measured = new ArrayList<>();
    new Interleaved(calls, Duration.ofMillis(batch))
        .measure(Duration.ofSeconds(warmUp).multipliedBy(calls.size()), rounds)
        .forEach((way, medians) -> measured.add(of(subject.name(), way, medians, unit)));
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    out.print(Tables.of(measured, subject.isCodec() ? "ns" : "us"));
    out.flush();
    return measured;
  }

  /// @param unit the nanoseconds of the unit of time
  private Measured of(String name, String way, Medians medians, double unit) {
    return new Measured(
        name,
        way,
        medians.nanos() / unit,
        medians.spread() / unit,
        medians.bytes(),
        List.of(medians.bytes()),
        settings());
  }
}
