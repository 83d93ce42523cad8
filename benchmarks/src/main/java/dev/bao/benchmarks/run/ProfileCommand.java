package dev.bao.benchmarks.run;

import dev.bao.benchmarks.codec.Way;
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
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Tells in whose code the CPU time of operations, and of the codec, is spent, by hand and through
/// Bao: samples of Java Flight Recorder, each counted for the innermost code that is not Java's
/// own.
@Command(name = "profile", description = "In whose code the CPU time is spent, by JFR.")
final class ProfileCommand implements Runnable {

  private static final Path RECORDINGS = JmhCommand.RESULTS.resolve("jfr");
  private static final String SAMPLE = "jdk.ExecutionSample";
  private static final String BAO = "dev.bao.";
  private static final String BENCHMARKS = "dev.bao.benchmarks.";
  private static final String SHAPES = BENCHMARKS + "shape.";

  @Option(
      names = "--of",
      split = ",",
      required = true,
      description = "What is sampled, as in PUT_ITEM,HUGE_READ.")
  private List<String> of = List.of();

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
    StringBuilder tables = new StringBuilder();
    for (Subject subject : of.stream().map(this::subject).toList()) {
      Map<String, Map<String, Integer>> samples = new LinkedHashMap<>();
      subject
          .calls(List.of(Way.BAO))
          .forEach((way, call) -> samples.put(way, sampled(subject.name() + " " + way, call)));
      tables.append('\n').append(table(subject, samples));
    }
    PrintWriter out = commandLine().getOut();
    out.print(tables);
    out.println("Recordings are in " + RECORDINGS.toAbsolutePath());
    out.flush();
    if (page) {
      write(machine, tables.toString());
    }
  }

  private Subject subject(String name) {
    return Subject.all().stream()
        .filter(subject -> subject.isNamed(name))
        .findFirst()
        .orElseThrow(() ->
            new ParameterException(
                commandLine(), "There is no " + name + ". There are " + Subject.names()));
  }

  private CommandLine commandLine() {
    return Objects.requireNonNull(spec).commandLine();
  }

  private Map<String, Integer> sampled(String name, Supplier<?> call) {
    repeat(call, Duration.ofSeconds(warmUp));
    Path file = RECORDINGS.resolve(name.replace(' ', '-') + ".jfr");
    try (Recording recording = new Recording()) {
      Files.createDirectories(RECORDINGS);
      recording.enable(SAMPLE).withPeriod(Duration.ofMillis(10));
      recording.start();
      repeat(call, Duration.ofSeconds(seconds));
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
      if (type.startsWith(SHAPES)) {
        return "records, and what is generated for them";
      }
      if (type.startsWith(BENCHMARKS)) {
        return "code by hand, and the benchmark's own";
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

  private static String table(Subject subject, Map<String, Map<String, Integer>> samples) {
    TreeSet<String> owners = new TreeSet<>();
    samples.values().forEach(of -> owners.addAll(of.keySet()));
    StringBuilder table =
        new StringBuilder("| %s, per cent of the samples".formatted(subject.name()));
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

  private void write(Machine machine, String tables) {
    MarkedPage marked = new MarkedPage(TablesCommand.PAGE);
    String text =
        "\n%s. %d s of each way after %d s of warm-up.\n%s\n"
            .formatted(machine, seconds, warmUp, tables);
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
