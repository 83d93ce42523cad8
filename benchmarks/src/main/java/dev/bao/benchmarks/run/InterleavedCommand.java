package dev.bao.benchmarks.run;

import dev.bao.benchmarks.codec.Shape;
import dev.bao.benchmarks.codec.Way;
import dev.bao.benchmarks.operation.Case;
import dev.bao.benchmarks.operation.OperationWay;
import dev.bao.benchmarks.run.Interleaved.Medians;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.LinkedHashMap;
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

  @Option(names = "--only", description = "What names must hold, as in TASK or QUERY_100.")
  private String only = "";

  @Option(names = "--ways", description = "Only ways whose name holds this, besides by hand.")
  private String ways = "";

  @Option(names = "--warm-up", description = "Seconds of warm-up for each: 10.")
  private int warmUp = 10;

  @Option(names = "--rounds", description = "Rounds: 41.")
  private int rounds = 41;

  @Option(names = "--batch", description = "Milliseconds for which a way runs in a round: 20.")
  private int batch = 20;

  @Spec private @org.jspecify.annotations.Nullable CommandSpec spec;

  @Override
  public void run() {
    for (Shape shape : Shape.values()) {
      shape.check();
      measure(shape + ".write", writes(shape));
      measure(shape + ".read", reads(shape));
    }
    for (Case which : Case.values()) {
      which.check();
      measure(which.name(), calls(which));
    }
  }

  private static Map<String, Supplier<?>> writes(Shape shape) {
    Map<String, Supplier<?>> calls = new LinkedHashMap<>();
    for (Way<?> way : shape.ways()) {
      calls.put(way.name(), way::write);
    }
    return calls;
  }

  private static Map<String, Supplier<?>> reads(Shape shape) {
    Map<String, Supplier<?>> calls = new LinkedHashMap<>();
    for (Way<?> way : shape.ways()) {
      calls.put(way.name(), way::read);
    }
    return calls;
  }

  private static Map<String, Supplier<?>> calls(Case which) {
    Map<String, Supplier<?>> calls = new LinkedHashMap<>();
    for (OperationWay way : which.ways()) {
      calls.put(way.name(), way.call());
    }
    return calls;
  }

  private void measure(String name, Map<String, Supplier<?>> calls) {
    if (!name.contains(only)) {
      return;
    }
    calls.keySet().removeIf(way -> !way.equals(Way.BY_HAND) && !way.contains(ways));
    Map<String, Medians> medians =
        new Interleaved(calls, Duration.ofMillis(batch))
            .measure(Duration.ofSeconds(warmUp).multipliedBy(calls.size()), rounds);
    Medians byHand = Objects.requireNonNull(medians.get(Way.BY_HAND));
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    medians.forEach((way, median) ->
        out.printf(
            "%-18s %-20s %,12.0f ns %,12.0f B   %.3f x time %.3f x bytes%n",
            name,
            way,
            median.nanos(),
            median.bytes(),
            median.nanos() / byHand.nanos(),
            median.bytes() / byHand.bytes()));
    out.flush();
  }
}
