package dev.bao.operation;

import dev.bao.key.ItemKey;
import dev.bao.model.Encode;
import dev.bao.read.ReadRequest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/// Reads items by their keys, many with one request. What a request leaves unread is asked for
/// again, after a pause, together with what is yet to be read.
final class BatchRead {

  private final Operation operation;
  private final Consistency consistency;

  BatchRead(Operation operation, Consistency consistency) {
    this.operation = operation;
    this.consistency = consistency;
  }

  /// Reads the items that are there, by their keys.
  ///
  /// @throws dev.bao.error.ThrottledException where DynamoDB leaves some unread until the deadline:
  ///   what was not read is never taken for missing
  Map<ItemKey, Map<String, AttributeValue>> read(Collection<ItemKey> keys) {
    Map<ItemKey, Map<String, AttributeValue>> found = HashMap.newHashMap(keys.size());
    read(keys, found::put);
    return found;
  }

  /// Reads the items that are there, and gives each away as soon as its answer is there: of many
  /// items none is kept here.
  ///
  /// @throws dev.bao.error.ThrottledException as [#read(Collection)], after some were given
  void read(Collection<ItemKey> keys, BiConsumer<ItemKey, Map<String, AttributeValue>> found) {
    Deque<ItemKey> unread = new ArrayDeque<>(new LinkedHashSet<>(keys));
    Attempts attempts = operation.readAttempts();
    while (!unread.isEmpty()) {
      BatchGetItemResponse answer = send(next(unread), attempts);
      for (Map<String, AttributeValue> item : items(answer)) {
        found.accept(Keys.of(item), item);
      }
      List<Map<String, AttributeValue>> left = left(answer);
      if (left.isEmpty()) {
        attempts = operation.readAttempts();
      } else {
        left.forEach(key -> unread.add(Keys.of(key)));
        if (!attempts.pause()) {
          throw operation.throttled(attempts, null);
        }
      }
    }
  }

  private static List<Map<String, AttributeValue>> next(Deque<ItemKey> unread) {
    List<Map<String, AttributeValue>> keys =
        new ArrayList<>(Math.min(ReadRequest.MAX_KEYS, unread.size()));
    while (keys.size() < ReadRequest.MAX_KEYS && !unread.isEmpty()) {
      keys.add(Encode.key(unread.remove()));
    }
    return keys;
  }

  private BatchGetItemResponse send(List<Map<String, AttributeValue>> keys, Attempts attempts) {
    KeysAndAttributes part =
        KeysAndAttributes.builder()
            .keys(keys)
            .consistentRead(consistency == Consistency.STRONG)
            .build();
    BatchGetItemRequest request =
        BatchGetItemRequest.builder()
            .requestItems(Map.of(operation.table(), part))
            .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
            .build();
    BatchGetItemResponse answer = operation.send(client -> client.batchGetItem(request), attempts);
    answer.consumedCapacity().forEach(operation::reportRead);
    return answer;
  }

  private List<Map<String, AttributeValue>> items(BatchGetItemResponse answer) {
    return answer.responses().getOrDefault(operation.table(), List.of());
  }

  private List<Map<String, AttributeValue>> left(BatchGetItemResponse answer) {
    KeysAndAttributes left = answer.unprocessedKeys().get(operation.table());
    return left == null ? List.of() : left.keys();
  }
}
