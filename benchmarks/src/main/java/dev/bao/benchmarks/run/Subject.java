package dev.bao.benchmarks.run;

import dev.bao.benchmarks.codec.Shape;
import dev.bao.benchmarks.codec.Way;
import dev.bao.benchmarks.operation.Case;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is measured in several ways: a shape that is written or read, or an operation.
///
/// @param name as in `HUGE read` or `PUT_ITEM`
/// @param check of what the ways give, before anything is timed
/// @param made gives the calls by the names of their ways, made anew
record Subject(
    String name, boolean isCodec, Runnable check, Supplier<Map<String, Supplier<?>>> made) {

  /// All that there is: the codec's, then the operations.
  static List<Subject> all() {
    List<Subject> all = new ArrayList<>();
    for (Shape shape : Shape.values()) {
      all.add(new Subject(shape + " write", true, shape::check, () -> writes(shape)));
      all.add(new Subject(shape + " read", true, shape::check, () -> reads(shape)));
    }
    for (Case which : Case.values()) {
      all.add(new Subject(which.name(), false, which::check, () -> calls(which)));
    }
    return all;
  }

  /// The names of all on a command line.
  static String names() {
    return all().stream().map(Subject::word).collect(Collectors.joining(", "));
  }

  /// Whether it has a name on a command line.
  boolean isNamed(String text) {
    return word().equals(text);
  }

  /// The name without spaces: `HUGE_READ`.
  private String word() {
    return name.replace(' ', '_').toUpperCase(Locale.ROOT);
  }

  /// The calls by hand, and those of which the name holds one of the texts.
  ///
  /// @throws IllegalStateException where the ways do not do the same
  Map<String, Supplier<?>> calls(List<String> ways) {
    check.run();
    Map<String, Supplier<?>> calls = made.get();
    calls
        .keySet()
        .removeIf(way -> !way.equals(Way.BY_HAND) && ways.stream().noneMatch(way::contains));
    return calls;
  }

  private static Map<String, Supplier<?>> writes(Shape shape) {
    return calls(shape.ways().stream().map(way -> Map.entry(way.name(), way::write)));
  }

  private static Map<String, Supplier<?>> reads(Shape shape) {
    return calls(shape.ways().stream().map(way -> Map.entry(way.name(), way::read)));
  }

  private static Map<String, Supplier<?>> calls(Case which) {
    return calls(which.ways().stream().map(way -> Map.entry(way.name(), way.call())));
  }

  private static Map<String, Supplier<?>> calls(Stream<Map.Entry<String, Supplier<?>>> ways) {
    Map<String, Supplier<?>> calls = new LinkedHashMap<>();
    ways.forEach(way -> calls.put(way.getKey(), way.getValue()));
    return calls;
  }
}
