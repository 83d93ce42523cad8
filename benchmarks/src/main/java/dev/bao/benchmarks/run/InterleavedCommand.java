package dev.bao.benchmarks.run;

import dev.bao.benchmarks.codec.Way;
import dev.bao.benchmarks.run.Interleaved.Medians;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
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

  private final StringBuilder codec = new StringBuilder();
  private final StringBuilder operations = new StringBuilder();

  @Spec private @org.jspecify.annotations.Nullable CommandSpec spec;

  @Override
  public void run() {
    Machine machine = Machine.here();
    for (Subject subject : Subject.all()) {
      if (subject.name().contains(only)) {
        (subject.isCodec() ? codec : operations).append(measured(subject));
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
        + ". Each time is compared with the one by hand of its round; ± is half of what lies between"
        + " the quartiles.\n\n"
        + head("ns")
        + codec
        + "\n"
        + head("us")
        + operations
        + "\n";
  }

  /// @param unit of time
  private static String head(String unit) {
    return "| | way | "
        + unit
        + " | ± | bytes | time | ± | bytes |\n"
        + "|---|---|--:|--:|--:|--:|--:|--:|\n";
  }

  private String settings() {
    return "%d rounds of %d ms of CPU time after %d s of warm-up for each way, in one JVM"
        .formatted(rounds, batch, warmUp);
  }

  /// The rows of a subject, which are printed too.
  private String measured(Subject subject) {
    Map<String, Supplier<?>> calls = subject.calls(ways);
    Map<String, Medians> medians =
        new Interleaved(calls, Duration.ofMillis(batch))
            .measure(Duration.ofSeconds(warmUp).multipliedBy(calls.size()), rounds);
    double unit = subject.isCodec() ? 1 : NANOS_PER_MICRO;
    double bytesByHand = Objects.requireNonNull(medians.get(Way.BY_HAND)).bytes().value();
    StringBuilder rows = new StringBuilder();
    medians.forEach((way, of) ->
        rows.append(
            String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %,.0f | %.2f | %.2f | %.2f |%n",
                rows.isEmpty() ? subject.name() : "",
                way,
                Tables.time(of.nanos().value() / unit),
                Tables.time(of.nanos().spread() / unit),
                of.bytes().value(),
                of.ratio().value(),
                of.ratio().spread(),
                of.bytes().value() / bytesByHand)));
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    out.print(head(subject.isCodec() ? "ns" : "us"));
    out.print(rows);
    out.flush();
    return rows.toString();
  }
}
