package dev.bao.operation;

import dev.bao.key.SortText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A condition on the sort key of a query, as text with `#sk` for its name, and as the range that
/// it is.
///
/// @param text the condition, with `:s0` and `:s1` for the values
/// @param values one or two key texts
/// @param low the least sort key of the range, null where it has no lower bound
/// @param high the greatest sort key of the range, null where it has no upper bound
record SortCondition(
    String text, List<String> values, @Nullable String low, @Nullable String high) {

  /// @param comparator `=`, `<`, `<=`, `>` or `>=`
  static SortCondition compare(String comparator, String value) {
    String text = "#sk " + comparator + " :s0";
    List<String> values = List.of(value);
    return switch (comparator) {
      case "=" -> new SortCondition(text, values, value, value);
      case "<" -> new SortCondition(text, values, null, SortText.before(value));
      case "<=" -> new SortCondition(text, values, null, value);
      case ">" -> new SortCondition(text, values, SortText.after(value), null);
      case ">=" -> new SortCondition(text, values, value, null);
      default -> throw new IllegalArgumentException(comparator);
    };
  }

  static SortCondition between(String low, String high) {
    return new SortCondition("#sk BETWEEN :s0 AND :s1", List.of(low, high), low, high);
  }

  static SortCondition beginsWith(String start) {
    return new SortCondition(
        "begins_with(#sk, :s0)", List.of(start), start, SortText.lastWith(start));
  }

  /// The sort keys from one text to another, both included.
  ///
  /// @param from null for no lower bound
  /// @param to null for no upper bound
  /// @return null where there is neither
  static @Nullable SortCondition range(@Nullable String from, @Nullable String to) {
    if (from != null && to != null) {
      return between(from, to);
    }
    if (from != null) {
      return compare(">=", from);
    }
    return to == null ? null : compare("<=", to);
  }

  /// What of a range is also within another one; as it is where all of it is.
  ///
  /// @param condition the range, null for all sort keys
  /// @param from null for no lower bound
  /// @param to null for no upper bound
  static @Nullable SortCondition within(
      @Nullable SortCondition condition, @Nullable String from, @Nullable String to) {
    if (condition == null) {
      return range(from, to);
    }
    String low = greater(condition.low, from);
    String high = lesser(condition.high, to);
    boolean isWhole = equal(low, condition.low) && equal(high, condition.high);
    return isWhole ? condition : range(low, high);
  }

  private static @Nullable String greater(@Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return SortText.compare(one, other) >= 0 ? one : other;
  }

  private static @Nullable String lesser(@Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return SortText.compare(one, other) <= 0 ? one : other;
  }

  private static boolean equal(@Nullable String one, @Nullable String other) {
    return one == null ? other == null : one.equals(other);
  }

  /// Whether a sort key holds the condition.
  boolean includes(String key) {
    return (low == null || SortText.compare(low, key) <= 0)
        && (high == null || SortText.compare(key, high) <= 0);
  }

  /// Whether no sort key can hold the condition. DynamoDB refuses such a range.
  boolean isEmpty() {
    return low != null
        && (SortText.isTooLong(low) || (high != null && SortText.compare(low, high) > 0));
  }
}
