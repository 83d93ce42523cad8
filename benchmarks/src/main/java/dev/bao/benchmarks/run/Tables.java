package dev.bao.benchmarks.run;

import dev.bao.benchmarks.codec.Way;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// Results as a table in Markdown: a row for each way, beside the one by hand.
final class Tables {

  private Tables() {}

  /// @param unit of time
  static String of(List<Measured> results, String unit) {
    StringBuilder table = new StringBuilder();
    table.append("| | way | ").append(unit).append(" | ± | bytes | time | bytes |\n");
    table.append("|---|---|--:|--:|--:|--:|--:|\n");
    byWhat(results).forEach((what, ways) -> append(table, what, ways));
    return table.toString();
  }

  static Map<String, Map<String, Measured>> byWhat(List<Measured> results) {
    Map<String, Map<String, Measured>> byWhat = new LinkedHashMap<>();
    for (Measured one : results) {
      byWhat.computeIfAbsent(one.what(), _ -> new LinkedHashMap<>()).put(one.way(), one);
    }
    return byWhat;
  }

  private static void append(StringBuilder table, String what, Map<String, Measured> ways) {
    Measured byHand = Objects.requireNonNull(ways.get(Way.BY_HAND), what);
    String first = what;
    for (Measured one : ways.values()) {
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %s | %s | %,.0f | %.2f | %.2f |%n",
              first,
              one.way(),
              time(one.time()),
              Double.isNaN(one.error()) ? "?" : time(one.error()),
              one.bytes(),
              one.time() / byHand.time(),
              one.bytes() / byHand.bytes()));
      first = "";
    }
  }

  static String time(double time) {
    return String.format(Locale.ROOT, time < 100 ? "%.1f" : "%,.0f", time);
  }
}
