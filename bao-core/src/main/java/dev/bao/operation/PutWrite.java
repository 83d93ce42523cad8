package dev.bao.operation;

import dev.bao.annotations.CheckReturnValue;
import dev.bao.expression.Condition;
import dev.bao.key.KeySpace;
import dev.bao.model.Stamp;
import java.util.function.Function;

/// A put that is described and not yet done: nothing is sent before it is executed.
///
/// ```java
/// Task stored = tasks.put(task).executeAndReturnNew();
/// ```
///
/// @param <T> the record of the model
public final class PutWrite<T> extends Write<T> {

  private final Function<Stamp, Change.Store<T>> put;

  PutWrite(ModelAccess<T> model, KeySpace in, Function<Stamp, Change.Store<T>> put) {
    super(Intent.of(model, in, put, null));
    this.put = put;
  }

  @Override
  @CheckReturnValue
  public PutWrite<T> when(Condition<T> condition) {
    addCondition(condition);
    return this;
  }

  /// Does the put and gives back the record as it was stored, with its version and its times. It is
  /// not read: no request is sent for it.
  ///
  /// @see #execute() for what it throws
  public T executeAndReturnNew() {
    Change.Store<T> store = put.apply(intent().stamp());
    run(store, Returned.NOTHING);
    return store.record();
  }
}
