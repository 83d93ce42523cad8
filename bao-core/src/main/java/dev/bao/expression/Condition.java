package dev.bao.expression;

import java.util.List;

/// A condition on the attributes of one item of a model: the condition of a write, or the filter of
/// a query. Conditions come from the attributes of the model.
///
/// ```java
/// TaskAttributes.STATUS.eq(OPEN).and(TaskAttributes.ASSIGNEE.notExists())
/// ```
///
/// Immutable; can be kept and shared.
///
/// @param <T> the record of the model
public sealed interface Condition<T> permits Comparison, Between, In, Call, Junction, Not {

  /// Both hold.
  default Condition<T> and(Condition<T> other) {
    return new Junction<>("AND", List.of(this, ItemCondition.given(other)));
  }

  /// At least one holds.
  default Condition<T> or(Condition<T> other) {
    return new Junction<>("OR", List.of(this, ItemCondition.given(other)));
  }

  /// This does not hold.
  default Condition<T> not() {
    return new Not<>(this);
  }
}
