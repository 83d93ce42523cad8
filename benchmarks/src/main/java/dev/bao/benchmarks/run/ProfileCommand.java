package dev.bao.benchmarks.run;

import dev.bao.benchmarks.codec.Way;
import dev.bao.benchmarks.operation.Case;
import dev.bao.benchmarks.operation.OperationWay;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Supplier;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Tells in whose code the CPU time of an operation is spent, by hand and through Bao: samples of
/// Java Flight Recorder, each counted for the innermost code that is not Java's own.
@Command(name = "profile", description = "In whose code an operation's CPU time is spent, by JFR.")
final class ProfileCommand implements Runnable {

  private static final Path RECORDINGS = JmhCommand.RESULTS.resolve("jfr");
  private static final String SAMPLE = "jdk.ExecutionSample";
  private static final String BAO = "dev.bao.";
  private static final String BENCHMARKS = "dev.bao.benchmarks.";

  @Option(names = "--operation", required = true, description = "${COMPLETION-CANDIDATES}")
  private Case operation = Case.UPDATE_ITEM;

  @Option(names = "--seconds", description = "How long each way is sampled: 30.")
  private int seconds = 30;

  @Option(names = "--warm-up", description = "Seconds of warm-up for each: 20.")
  private int warmUp = 20;

  @Option(names = "--page", description = "Writes the table into ../docs/performance.md.")
  private boolean page;

  @Spec private @org.jspecify.annotations.Nullable CommandSpec spec;

  /// What the calls give, so that none can be left out.
  @SuppressWarnings("UnusedVariable")
  private volatile Object sink = this;

  @Override
  public void run() {
    Machine machine = Machine.here();
    operation.check();
    Map<String, Map<String, Integer>> samples = new LinkedHashMap<>();
    for (OperationWay way : operation.ways()) {
      if (List.of(Way.BY_HAND, Way.BAO).contains(way.name())) {
        samples.put(way.name(), sampled(way));
      }
    }
    String table = table(samples);
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    out.println(table);
    out.println("Recordings are in " + RECORDINGS.toAbsolutePath());
    out.flush();
    if (page) {
      write(machine, table);
    }
  }

  private Map<String, Integer> sampled(OperationWay way) {
    repeat(way.call(), Duration.ofSeconds(warmUp));
    Path file = RECORDINGS.resolve(operation + "-" + way.name().replace(' ', '-') + ".jfr");
    try (Recording recording = new Recording()) {
      Files.createDirectories(RECORDINGS);
      recording.enable(SAMPLE).withPeriod(Duration.ofMillis(10));
      recording.start();
      repeat(way.call(), Duration.ofSeconds(seconds));
      recording.stop();
      recording.dump(file);
      return owners(file, Thread.currentThread());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void repeat(Supplier<?> call, Duration time) {
    long end = System.nanoTime() + time.toNanos();
    while (System.nanoTime() < end) {
      sink = call.get();
    }
  }

  private static Map<String, Integer> owners(Path file, Thread of) throws IOException {
    Map<String, Integer> samples = new LinkedHashMap<>();
    for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
      if (event.getEventType().getName().equals(SAMPLE)
          && event.getThread("sampledThread").getJavaThreadId() == of.threadId()) {
        samples.merge(owner(event.getStackTrace()), 1, Integer::sum);
      }
    }
    return samples;
  }

  private static String owner(RecordedStackTrace trace) {
    for (RecordedFrame frame : trace.getFrames()) {
      String type = frame.getMethod().getType().getName();
      if (type.startsWith(BENCHMARKS)) {
        return "the benchmark's own code";
      }
      if (type.startsWith(BAO)) {
        // A lambda's class has an address behind its name.
        int end = type.split("[$/]", 2)[0].lastIndexOf('.');
        return "`" + type.substring(0, end) + "`";
      }
      if (type.startsWith("software.amazon.")) {
        return "the AWS SDK";
      }
      if (type.startsWith("com.github.f4b6a3.ulid.")) {
        return "the ULID library";
      }
    }
    return "others";
  }

  private String table(Map<String, Map<String, Integer>> samples) {
    TreeSet<String> owners = new TreeSet<>();
    samples.values().forEach(of -> owners.addAll(of.keySet()));
    StringBuilder table = new StringBuilder("| of the samples, per cent");
    samples.keySet().forEach(way -> table.append(" | ").append(way));
    table.append(" |\n|---|").append("--:|".repeat(samples.size())).append('\n');
    for (String owner : owners) {
      table.append("| ").append(owner);
      samples.values().forEach(of -> table.append(" | ").append(share(of, owner)));
      table.append(" |\n");
    }
    table.append("| samples");
    samples.values().forEach(of -> table.append(" | ").append("%,d".formatted(total(of))));
    return table.append(" |\n").toString();
  }

  private void write(Machine machine, String table) {
    MarkedPage marked = new MarkedPage(TablesCommand.PAGE);
    String text =
        "\n%s. %s, %d s of each way after %d s of warm-up.\n\n%s\n"
            .formatted(machine, operation, seconds, warmUp, table);
    marked.replace("profile", text);
    marked.write();
  }

  private static String share(Map<String, Integer> samples, String owner) {
    return "%.1f".formatted(100.0 * samples.getOrDefault(owner, 0) / total(samples));
  }

  private static int total(Map<String, Integer> samples) {
    return samples.values().stream().mapToInt(Integer::intValue).sum();
  }
}
