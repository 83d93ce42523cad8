package dev.bao.benchmarks.run;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;

/// Where results are from.
///
/// @param processor its name as the operating system knows it
/// @param cores how many there are
/// @param load processes that wanted to run in the minute before, on average; negative where
///   unknown
public record Machine(
    String processor, int cores, String system, String jdk, String date, double load) {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Path CPU_INFO = Path.of("/proc/cpuinfo");

  static Machine here() {
    var system = java.lang.management.ManagementFactory.getOperatingSystemMXBean();
    return new Machine(
        processorName(),
        system.getAvailableProcessors(),
        system.getName() + " " + system.getArch(),
        System.getProperty("java.vm.vendor") + " " + Runtime.version(),
        LocalDate.now(ZoneOffset.UTC).toString(),
        system.getSystemLoadAverage());
  }

  private static String processorName() {
    if (!Files.isReadable(CPU_INFO)) {
      return "unknown processor";
    }
    try (Stream<String> lines = Files.lines(CPU_INFO)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("unknown processor");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      JSON.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), this);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Machine read(Path file) {
    try {
      return JSON.readValue(file.toFile(), Machine.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return "%s, %d cores, %s, %s, %s, load %.1f at the start"
        .formatted(processor, cores, system, jdk, date, load);
  }
}
