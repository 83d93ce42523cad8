package dev.bao.operation;

import dev.bao.expression.Condition;
import dev.bao.expression.ItemCondition;
import dev.bao.key.KeySpace;
import dev.bao.model.Stamp;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A write, or a check, as its caller describes it, before anything is sent.
///
/// @param plan what is done, at the time at which it is done
/// @param when what the caller asks of the item, null for nothing
/// @param before the record that is there as far as the caller knows, null where it does not
record Intent<T>(
    ModelAccess<T> model,
    KeySpace in,
    Function<Stamp, ? extends Change<T>> plan,
    @Nullable Condition<T> when,
    @Nullable T before) {

  /// One of which nothing is asked yet.
  static <T> Intent<T> of(
      ModelAccess<T> model,
      KeySpace in,
      Function<Stamp, ? extends Change<T>> plan,
      @Nullable T before) {
    return new Intent<>(model, in, plan, null, before);
  }

  /// The same, on one condition more.
  Intent<T> when(Condition<T> condition) {
    Condition<T> all = ItemCondition.both(when, ItemCondition.given(condition));
    return new Intent<>(model, in, plan, all, before);
  }

  /// What an execution that starts now gives to its record.
  Stamp stamp() {
    return model.stamp();
  }

  /// What is done by an execution that starts now.
  Change<T> change() {
    return plan.apply(stamp());
  }

  /// The execution that starts at a time, which several may share.
  WriteExecution<T> executionAt(Instant now) {
    return new WriteExecution<>(this, plan.apply(model.stamp(() -> now)));
  }
}
