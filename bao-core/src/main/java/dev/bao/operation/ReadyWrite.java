package dev.bao.operation;

import dev.bao.action.Action;
import dev.bao.error.ConditionException;
import dev.bao.expression.Condition;
import dev.bao.key.ItemKey;
import dev.bao.model.ModelUnique;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A write of which all is known that a request needs.
///
/// @param operation what errors about it name
/// @param when what the caller asks of the item, null for nothing
/// @param values the unique values before it
record ReadyWrite<T>(
    Operation operation, Change<T> change, @Nullable Condition<T> when, ValuesBefore<T> values) {

  /// The item's own part of a transaction.
  Action action() {
    return change.action(values.condition(change.implied(), when), null);
  }

  /// The sentinel of the value that the item has afterwards, null for none.
  @Nullable ItemKey sentinelAfter(ModelUnique unique) {
    return change.sentinelAfter(unique);
  }

  /// Why the condition on the item did not hold.
  ///
  /// @param found the item that is there, empty for none
  /// @return null where the item has changed in a way that a read of it tells
  @Nullable ConditionException failure(Map<String, AttributeValue> found) {
    return Failures.of(operation, change, when, values, found);
  }
}
