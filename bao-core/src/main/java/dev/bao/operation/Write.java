package dev.bao.operation;

import dev.bao.annotations.CheckReturnValue;
import dev.bao.expression.Condition;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A write that is described and not yet done: nothing is sent before it is executed.
///
/// ```java
/// tasks.delete(id).when(TaskAttributes.STATUS.eq(DONE)).execute();
/// ```
///
/// It keeps the tenant that it was made for. Not thread-safe; executing it twice writes twice.
///
/// A write of a model with unique constraints that may change one of their values is a transaction
/// with the items that hold the values, and costs twice the write capacity units. All writes are
/// done once, also where an answer is lost on the way and the AWS SDK repeats the request.
///
/// @param <T> the record of the model
public sealed class Write<T> permits PutWrite, UpdateWrite {

  private Intent<T> intent;

  /// @param intent what is done, and asked by the kind of write
  Write(Intent<T> intent) {
    this.intent = intent;
  }

  /// Adds a condition on the item as it is before the write; several must all hold.
  @CheckReturnValue
  public Write<T> when(Condition<T> condition) {
    addCondition(condition);
    return this;
  }

  final void addCondition(Condition<T> condition) {
    intent = intent.when(condition);
  }

  /// Does the write.
  ///
  /// @throws ConditionFailedException where a condition does not hold
  /// @throws ItemMissingException where an update finds no item
  /// @throws VersionMismatchException where the item has another version than the record
  /// @throws UniqueViolationException where another item has a unique value
  /// @throws OutcomeUnknownException where an answer was lost and the item has changed since
  public final void execute() {
    run(Returned.NOTHING);
  }

  /// Does the write and gives back the record that was there before, or empty where there was none.
  ///
  /// @throws dev.bao.error.ConfigurationException `BAO-8005` where the write is a transaction,
  ///   which cannot answer with items
  /// @see #execute() for what else it throws
  public final Optional<T> executeAndReturnOld() {
    return Optional.ofNullable(run(Returned.OLD));
  }

  final @Nullable T run(Returned returned) {
    return run(intent.change(), returned);
  }

  final @Nullable T run(Change<T> stamped, Returned returned) {
    return new WriteExecution<>(intent, stamped).run(returned);
  }

  /// The write as it is described now.
  final Intent<T> intent() {
    return intent;
  }
}
