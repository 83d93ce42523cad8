package dev.bao.operation;

import dev.bao.key.SortPrefix;
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
/// @param prefix what all sort keys that hold it start with, for conditions on the next part; null
///   where none follow
record SortCondition(
    String text,
    List<String> values,
    @Nullable String low,
    @Nullable String high,
    @Nullable SortPrefix prefix) {

  private SortCondition(
      String text, List<String> values, @Nullable String low, @Nullable String high) {
    this(text, values, low, high, null);
  }

  /// All sort keys that start so.
  static SortCondition all(SortPrefix prefix) {
    SortCondition range = between(prefix.start(), prefix.end());
    return new SortCondition(range.text, range.values, range.low, range.high, prefix);
  }

  /// A condition on the last part of a sort key.
  ///
  /// @param prefix what is before it, and stays as it is
  /// @param comparator `=`, `<`, `<=`, `>` or `>=`
  static SortCondition last(SortPrefix prefix, String comparator, String value) {
    String key = prefix.at(value);
    if (prefix.isEmpty()) {
      return compare(comparator, key);
    }
    return switch (comparator) {
      case "<" -> between(prefix.start(), SortText.before(key));
      case "<=" -> between(prefix.start(), key);
      case ">" -> between(SortText.after(key), prefix.end());
      case ">=" -> between(key, prefix.end());
      default -> compare(comparator, key);
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
