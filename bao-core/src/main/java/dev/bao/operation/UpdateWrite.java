package dev.bao.operation;

import dev.bao.annotations.CheckReturnValue;
import dev.bao.expression.Condition;
import java.util.Objects;

/// An update that is described and not yet done: nothing is sent before it is executed.
///
/// ```java
/// tasks.update(id, t -> t.status(DONE)).when(TaskAttributes.STATUS.eq(OPEN)).execute();
/// ```
///
/// An update that adds to a number or to a list, or names an element of a list by its position, is
/// a transaction too, since a repeated request must not do it twice.
///
/// @param <T> the record of the model
public final class UpdateWrite<T> extends Write<T> {

  UpdateWrite(Intent<T> intent) {
    super(intent);
  }

  @Override
  @CheckReturnValue
  public UpdateWrite<T> when(Condition<T> condition) {
    addCondition(condition);
    return this;
  }

  /// Does the update and gives back the record as it is afterwards.
  ///
  /// Where the update is a transaction, which cannot answer with items, the record is read with
  /// strong consistency right after it, and may show a later write.
  ///
  /// @see #execute() for what it throws
  public T executeAndReturnNew() {
    return Objects.requireNonNull(run(Returned.NEW));
  }
}
