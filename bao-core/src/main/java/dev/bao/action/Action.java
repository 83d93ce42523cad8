package dev.bao.action;

import dev.bao.expression.Condition;
import dev.bao.key.ItemKey;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/// One write or check of one item, with its condition, which can be rendered as a part of a
/// transaction; a write also alone. Immutable, but for the patch of an update.
public sealed interface Action permits PutAction, UpdateAction, DeleteAction, CheckAction {

  /// The key of the item.
  ItemKey key();

  /// What must hold for the write to happen, null for nothing.
  @Nullable Condition<?> condition();

  /// Renders the action as a part of a transaction. The item that is there is asked for where the
  /// condition fails.
  ///
  /// @param table the table's name
  TransactWriteItem part(String table);
}
