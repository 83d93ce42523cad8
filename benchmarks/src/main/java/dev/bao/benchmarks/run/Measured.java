package dev.bao.benchmarks.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// One result in a file that JMH has written.
///
/// @param what the shape and direction, or the operation
/// @param way as of a codec
/// @param time per call, in the unit of the benchmark
/// @param error half of the interval of 99.9 % confidence; NaN where there was too little to tell
/// @param bytes allocated per call
/// @param bytesOfForks the same of each JVM, from least to most: the median of its iterations
/// @param settings the number and time of forks and iterations
record Measured(
    String what,
    String way,
    double time,
    double error,
    double bytes,
    List<Double> bytesOfForks,
    String settings) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  static List<Measured> read(Path file) {
    List<Measured> all = new ArrayList<>();
    try {
      for (JsonNode result : JSON.readTree(file.toFile())) {
        all.add(of(result));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  private static Measured of(JsonNode result) {
    String benchmark = result.path("benchmark").asText();
    String method = benchmark.substring(benchmark.lastIndexOf('.') + 1);
    JsonNode parameters = result.path("params");
    JsonNode metric = result.path("primaryMetric");
    return new Measured(
        parameters.has("shape")
            ? parameters.path("shape").asText() + " " + method
            : parameters.path("operation").asText(),
        parameters.path("way").asText(),
        metric.path("score").asDouble(),
        // JMH writes NaN as a text.
        metric.path("scoreError").isNumber() ? metric.path("scoreError").asDouble() : Double.NaN,
        result.path("secondaryMetrics").path("gc.alloc.rate.norm").path("score").asDouble(),
        medians(result.path("secondaryMetrics").path("gc.alloc.rate.norm").path("rawData")),
        settings(result));
  }

  private static List<Double> medians(JsonNode forks) {
    return forks
        .valueStream()
        .map(fork -> median(fork.valueStream().map(JsonNode::asDouble).sorted().toList()))
        .sorted()
        .toList();
  }

  private static double median(List<Double> sorted) {
    return sorted.get(sorted.size() / 2);
  }

  /// What the JVM in the middle allocated.
  double medianBytes() {
    return median(bytesOfForks);
  }

  private static String settings(JsonNode result) {
    return "%s JVM, %s warm-up iterations of %s, %s measured of %s"
        .formatted(
            result.path("forks").asText(),
            result.path("warmupIterations").asText(),
            result.path("warmupTime").asText(),
            result.path("measurementIterations").asText(),
            result.path("measurementTime").asText());
  }
}
