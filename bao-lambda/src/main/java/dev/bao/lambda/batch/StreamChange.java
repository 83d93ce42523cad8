package dev.bao.lambda.batch;

import dev.bao.key.ItemKey;
import org.jspecify.annotations.Nullable;

/// A change of an item, with the records that it was and is. Immutable.
///
/// ```java
/// switch (models.read(change)) {
///   case StreamChange.Inserted(Task task) -> search.add(task);
///   case StreamChange.Modified(_, Task task) -> search.replace(task);
///   case StreamChange.Removed(Task task, _) -> search.remove(task.taskId());
///   default -> {}
/// }
/// ```
public sealed interface StreamChange {

  /// There was no item, and now there is.
  ///
  /// @param record of the model that the key tells
  record Inserted(Object record) implements StreamChange {}

  /// The item has changed.
  ///
  /// @param before null where the stream has new images only
  record Modified(@Nullable Object before, Object after) implements StreamChange {}

  /// The item is gone.
  ///
  /// @param record as it was
  /// @param expired whether DynamoDB deleted it, because its time had come
  record Removed(Object record, boolean expired) implements StreamChange {}

  /// An item of none of the models: a unique sentinel, or one of a model that was not named.
  record Other(ItemKey key) implements StreamChange {}
}
