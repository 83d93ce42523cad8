package dev.bao.read;

import dev.bao.key.ItemKey;
import java.util.Collection;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What sends the reads of an operation.
public interface ReadRequest {

  /// How many keys a request takes (API reference, BatchGetItem).
  int MAX_KEYS = 100;

  /// Reads the items that are there, by their keys. What it cannot read is an error.
  ///
  /// @param keys each once
  /// @param isStrong whether the read is consistent
  Map<ItemKey, Map<String, AttributeValue>> send(Collection<ItemKey> keys, boolean isStrong);

  /// What an error is about, as in `Task.find`.
  String subject();
}
