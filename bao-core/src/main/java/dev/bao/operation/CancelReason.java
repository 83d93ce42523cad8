package dev.bao.operation;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/// Why a transaction was cancelled, told of one of its operations. There is one for each, also for
/// those that did not stand in the way.
///
/// ```java
/// for (CancelReason reason : cancelled.reasons()) {
///   switch (reason) {
///     case CancelReason.UniqueViolated(_, _, String component) -> suggestAnother(component);
///     case CancelReason.NotTheCause _ -> {}
///     default -> log(reason);
///   }
/// }
/// ```
public sealed interface CancelReason extends Serializable {

  /// The position of the operation in the transaction, from 0, in the order in which they were
  /// added.
  int index();

  /// The operation, as in `Task.update`.
  String subject();

  /// The operation did not stand in the way.
  record NotTheCause(int index, String subject) implements CancelReason {}

  /// A creation found an item with its key.
  record AlreadyExists(int index, String subject) implements CancelReason {}

  /// An update or a check found no item with its key.
  record ItemMissing(int index, String subject) implements CancelReason {}

  /// A condition did not hold, or the record that was given is no longer that of the item, or the
  /// item lacks what a part is patched of.
  record ConditionFailed(int index, String subject) implements CancelReason {}

  /// The item has another version than the record that was given.
  ///
  /// @param expected the version of the record, as text
  /// @param current the version of the item, as text; null where there is none
  record VersionMismatch(int index, String subject, String expected, @Nullable String current)
      implements CancelReason {}

  /// Another item of the tenant has a unique value, or another operation takes it.
  ///
  /// @param component the name of the component whose value is taken, as in `slug`
  record UniqueViolated(int index, String subject, String component) implements CancelReason {}

  /// Other writes of the same item were in the way until the deadline.
  record Conflict(int index, String subject) implements CancelReason {}

  /// DynamoDB refused the operation for its rate until the deadline.
  record Throttled(int index, String subject) implements CancelReason {}

  /// DynamoDB refused the operation as it is, for example since a number was added to a text.
  record Refused(int index, String subject) implements CancelReason {}
}
