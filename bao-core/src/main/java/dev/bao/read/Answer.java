package dev.bao.read;

import dev.bao.key.ItemKey;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// How a batch of reads ended.
sealed interface Answer {

  /// It was read; a key without an item has none.
  record Items(Map<ItemKey, Map<String, AttributeValue>> byKey) implements Answer {}

  /// It failed, and would do so for whoever sends it.
  record Failed(RuntimeException cause) implements Answer {}

  /// The thread that led it gave up, for reasons of its own: the others read anew.
  record Abandoned() implements Answer {}
}
