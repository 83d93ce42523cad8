package dev.bao.operation;

import dev.bao.action.Action;
import dev.bao.action.PutAction;
import dev.bao.error.ConditionException;
import dev.bao.expression.Condition;
import dev.bao.key.ItemKey;
import dev.bao.model.ModelUnique;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A write of which all is known that a request needs.
///
/// @param operation what errors about it name
/// @param when what the caller asks of the item, null for nothing
/// @param values the unique values before it
record ReadyWrite<T>(
    Operation operation, Change<T> change, @Nullable Condition<T> when, ValuesBefore<T> values) {

  /// All that must hold for it, null for nothing.
  @Nullable Condition<T> condition() {
    return values.condition(change, when);
  }

  /// The item's own part of a transaction.
  Action action() {
    return change.action(condition(), null);
  }

  /// The sentinel of the value that the item has afterwards, null for none.
  ///
  /// @param before that of the value before, null for none
  @Nullable ItemKey sentinelAfter(ModelUnique unique, @Nullable ItemKey before) {
    return change.sentinelAfter(unique, before);
  }

  /// The sentinel of the value that the item has before, null for none that is still its own.
  @Nullable ItemKey sentinelBefore(ModelUnique unique) {
    return values.sentinel(unique, change.life().liveness());
  }

  /// Whether the item expires at another time afterwards, and its sentinels with it.
  boolean movesExpiry() {
    return !Objects.equals(expiryAfter(), values.expiry());
  }

  private @Nullable AttributeValue expiryAfter() {
    return change.expiryAfter(values.expiry());
  }

  /// Takes a value that is free, the item's already, or that of an item that expired long enough
  /// ago.
  PutAction claim(ItemKey sentinel) {
    return new PutAction(
        sentinel,
        values.sentinelItem(sentinel, expiryAfter()),
        change.life().liveness().orAbandoned(values.isFreeOrOwn()));
  }

  /// Why the condition on the item did not hold.
  ///
  /// @param found the item that is there, empty for none
  /// @return null where the item has changed in a way that a read of it tells
  @Nullable ConditionException failure(Map<String, AttributeValue> found) {
    return Failures.of(operation, change, when, values, found);
  }
}
