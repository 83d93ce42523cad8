package dev.bao.operation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/// A condition on the sort key of a query, as text with `#sk` for its name.
///
/// @param text the condition, with `:s0` and `:s1` for the values
/// @param values one or two key texts
/// @param includes whether a sort key holds the condition
record SortCondition(String text, List<String> values, Predicate<String> includes) {

  /// @param comparator `=`, `<`, `<=`, `>` or `>=`
  static SortCondition compare(String comparator, String value) {
    Predicate<String> includes =
        switch (comparator) {
          case "=" -> value::equals;
          case "<" -> key -> order(key, value) < 0;
          case "<=" -> key -> order(key, value) <= 0;
          case ">" -> key -> order(key, value) > 0;
          case ">=" -> key -> order(key, value) >= 0;
          default -> throw new IllegalArgumentException(comparator);
        };
    return new SortCondition("#sk " + comparator + " :s0", List.of(value), includes);
  }

  static SortCondition between(String low, String high) {
    return new SortCondition(
        "#sk BETWEEN :s0 AND :s1",
        List.of(low, high),
        key -> order(low, key) <= 0 && order(key, high) <= 0);
  }

  static SortCondition beginsWith(String start) {
    return new SortCondition("begins_with(#sk, :s0)", List.of(start), key -> key.startsWith(start));
  }

  /// Compares as DynamoDB does, by UTF-8 bytes.
  static int order(String first, String second) {
    return Arrays.compareUnsigned(
        first.getBytes(StandardCharsets.UTF_8), second.getBytes(StandardCharsets.UTF_8));
  }
}
