package dev.bao.benchmarks.run;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The bytes that Bao may allocate per call, by what is called.
record Baseline(SortedMap<String, Long> bytes) {

  /// How much more is let through: 3 %.
  static final double TOLERANCE = 1.03;

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /// What Bao allocates. Whether the JIT compiler removes an object differs from one JVM to the
  /// next: the median tells.
  static Baseline of(List<Measured> measured) {
    SortedMap<String, Long> bytes = new TreeMap<>();
    measured.forEach(one -> bytes.put(one.what(), Math.round(one.medianBytes())));
    return new Baseline(bytes);
  }

  static Baseline read(Path file) {
    try {
      return new Baseline(
          JSON.readValue(file.toFile(), new TypeReference<TreeMap<String, Long>>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(Path file) {
    try {
      JSON.writeValue(file.toFile(), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What is over the baseline, or is not in one of the two, in sentences.
  List<String> problems(Baseline now) {
    List<String> problems = new ArrayList<>();
    for (Map.Entry<String, Long> one : now.bytes.entrySet()) {
      Long before = bytes.get(one.getKey());
      if (before == null) {
        problems.add(one.getKey() + " has no baseline");
      } else if (one.getValue() > before * TOLERANCE) {
        problems.add(
            "%s allocates %,d bytes per call, the baseline is %,d (%+.1f %%)"
                .formatted(
                    one.getKey(), one.getValue(), before, 100.0 * one.getValue() / before - 100));
      }
    }
    bytes.keySet().stream()
        .filter(what -> !now.bytes.containsKey(what))
        .forEach(what -> problems.add(what + " has a baseline and was not measured"));
    return problems;
  }
}
