package dev.bao.operation;

import dev.bao.key.SortPrefix;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A condition on the sort key of a query, as text with `#sk` for its name.
///
/// @param text the condition, with `:s0` and `:s1` for the values
/// @param values one or two key texts
/// @param includes whether a sort key holds the condition
/// @param prefix what all sort keys that hold it start with, for conditions on the next part; null
///   where there are none
record SortCondition(
    String text, List<String> values, Predicate<String> includes, @Nullable SortPrefix prefix) {

  private SortCondition(String text, List<String> values, Predicate<String> includes) {
    this(text, values, includes, null);
  }

  /// All sort keys that start so.
  static SortCondition all(SortPrefix prefix) {
    SortCondition range = between(prefix.start(), prefix.end());
    return new SortCondition(range.text, range.values, range.includes, prefix);
  }

  /// A condition on the last part of a sort key.
  ///
  /// @param prefix what is before it, and stays as it is
  /// @param comparator `=`, `<`, `<=`, `>` or `>=`; with a prefix, `<` is not for any text
  static SortCondition last(SortPrefix prefix, String comparator, String value) {
    if (prefix.isEmpty()) {
      return compare(comparator, value);
    }
    return switch (comparator) {
      case "<" -> between(prefix.start(), prefix.below(value));
      case "<=" -> between(prefix.start(), prefix.at(value));
      case ">" -> between(prefix.above(value), prefix.end());
      case ">=" -> between(prefix.at(value), prefix.end());
      default -> compare(comparator, prefix.at(value));
    };
  }

  /// A condition on a part of a sort key that is not the last.
  ///
  /// @param prefix what is before it, and stays as it is
  /// @param comparator `=`, `<`, `<=`, `>` or `>=`
  static SortCondition part(SortPrefix prefix, String comparator, String part) {
    SortPrefix own = prefix.with(part);
    return switch (comparator) {
      case "=" -> all(own);
      case "<" -> upTo(prefix, own.start());
      case "<=" -> upTo(prefix, own.end());
      case ">" -> from(prefix, own.end());
      case ">=" -> from(prefix, own.start());
      default -> throw new IllegalArgumentException(comparator);
    };
  }

  private static SortCondition upTo(SortPrefix prefix, String end) {
    return prefix.isEmpty() ? compare("<", end) : between(prefix.start(), end);
  }

  private static SortCondition from(SortPrefix prefix, String start) {
    return prefix.isEmpty() ? compare(">", start) : between(start, prefix.end());
  }

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
