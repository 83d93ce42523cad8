package dev.bao.operation;

import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import dev.bao.key.ItemKey;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Items as they were at one moment, by the lookups that asked for them. Immutable.
public final class TransactGetResult {

  private final Map<ItemKey, Map<String, AttributeValue>> items;

  /// @param items by the keys that were asked for; empty where there is none
  TransactGetResult(Map<ItemKey, Map<String, AttributeValue>> items) {
    this.items = items;
  }

  /// The record that was looked up, empty where there is none.
  ///
  /// @throws ConfigurationException `BAO-8005` where it was not asked for
  public <T> Optional<T> get(Lookup<T> lookup) {
    Map<String, AttributeValue> item = items.get(lookup.key());
    if (item == null) {
      throw new ConfigurationException(
          ErrorCode.ARGUMENT_INVALID,
          lookup.model().schema().model().name()
              + ": a result was asked for a record that was not looked up with it. Pass the lookup"
              + " to transactGet.");
    }
    return item.isEmpty() ? Optional.empty() : lookup.read(item);
  }
}
