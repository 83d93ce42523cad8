package dev.bao.operation;

import dev.bao.key.ItemKey;
import dev.bao.model.Encode;
import dev.bao.read.ReadRequest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/// Reads items by their keys, many with one request. What a request leaves unread is asked for
/// again, after a pause, together with what is yet to be asked for.
final class BatchRead {

  private final Operation operation;
  private final Consistency consistency;

  BatchRead(Operation operation, Consistency consistency) {
    this.operation = operation;
    this.consistency = consistency;
  }

  /// Reads the items that are there, by their keys.
  ///
  /// @param keys each once
  /// @throws dev.bao.error.ThrottledException where DynamoDB leaves some unread until the deadline:
  ///   what was not read is never taken for missing
  Map<ItemKey, Map<String, AttributeValue>> read(Collection<ItemKey> keys) {
    Map<ItemKey, Map<String, AttributeValue>> found = HashMap.newHashMap(keys.size());
    read(
        keys,
        item -> {
          if (item != null) {
            found.put(Keys.of(item), item);
          }
        });
    return found;
  }

  /// Reads items, and gives each away in the order of the keys, null where there is none, as soon
  /// as it and those before it are answered: of many items few are kept here.
  ///
  /// @param keys each once
  /// @throws dev.bao.error.ThrottledException as [#read(Collection)], after some were given
  void read(Collection<ItemKey> keys, Consumer<@Nullable Map<String, AttributeValue>> each) {
    Iterator<ItemKey> unasked = keys.iterator();
    Deque<ItemKey> pending = new ArrayDeque<>();
    Map<ItemKey, Map<String, AttributeValue>> answered = new HashMap<>();
    SequencedSet<ItemKey> left = new LinkedHashSet<>();
    Attempts attempts = operation.readAttempts();
    while (unasked.hasNext() || !left.isEmpty()) {
      while (left.size() < ReadRequest.MAX_KEYS && unasked.hasNext()) {
        ItemKey key = unasked.next();
        left.add(key);
        pending.add(key);
      }
      BatchGetItemResponse answer = send(left, attempts);
      items(answer).forEach(item -> answered.put(Keys.of(item), item));
      left = left(answer);
      while (!pending.isEmpty() && !left.contains(pending.element())) {
        each.accept(answered.remove(pending.remove()));
      }
      if (left.isEmpty()) {
        attempts = operation.readAttempts();
      } else if (!attempts.pause()) {
        throw operation.throttled(attempts, null);
      }
    }
  }

  private BatchGetItemResponse send(Collection<ItemKey> keys, Attempts attempts) {
    List<Map<String, AttributeValue>> asked = new ArrayList<>(keys.size());
    keys.forEach(key -> asked.add(Encode.key(key)));
    KeysAndAttributes part =
        KeysAndAttributes.builder()
            .keys(asked)
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

  private SequencedSet<ItemKey> left(BatchGetItemResponse answer) {
    SequencedSet<ItemKey> keys = new LinkedHashSet<>();
    KeysAndAttributes left = answer.unprocessedKeys().get(operation.table());
    if (left != null) {
      left.keys().forEach(key -> keys.add(Keys.of(key)));
    }
    return keys;
  }
}
