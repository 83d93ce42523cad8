package dev.bao.operation;

import java.util.List;

/// A condition on the sort key of a query, as text with `#sk` for its name.
///
/// @param text the condition, with `:s0` and `:s1` for the values
/// @param values one or two key texts
record SortCondition(String text, List<String> values) {

  static SortCondition compare(String comparator, String value) {
    return new SortCondition("#sk " + comparator + " :s0", List.of(value));
  }

  static SortCondition between(String low, String high) {
    return new SortCondition("#sk BETWEEN :s0 AND :s1", List.of(low, high));
  }

  static SortCondition beginsWith(String start) {
    return new SortCondition("begins_with(#sk, :s0)", List.of(start));
  }
}
