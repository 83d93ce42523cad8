package dev.bao.operation;

import dev.bao.key.ItemKey;
import dev.bao.model.ModelUnique;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/// What a transaction does: its writes, and one action for each sentinel that changes. Not
/// thread-safe.
final class TransactionPlan {

  private final List<ReadyWrite<?>> writes;
  private final Map<ItemKey, SentinelAction> sentinels = new LinkedHashMap<>();
  private final Map<Integer, ModelUnique> contested = new HashMap<>();

  TransactionPlan(List<ReadyWrite<?>> writes) {
    this.writes = writes;
    for (int i = 0; i < writes.size(); i++) {
      addSentinels(i, writes.get(i));
    }
  }

  private void addSentinels(int index, ReadyWrite<?> write) {
    ValuesBefore<?> values = write.values();
    for (ModelUnique unique : values.constraints()) {
      ItemKey before = write.sentinelBefore(unique);
      ItemKey after = write.sentinelAfter(unique, before);
      if (before != null && !before.equals(after)) {
        add(before, SentinelAction.release(index, unique, before, values));
      }
      if (after != null && (write.movesExpiry() || !after.equals(before))) {
        add(after, SentinelAction.claim(index, unique, after, write));
      }
    }
  }

  private void add(ItemKey key, SentinelAction action) {
    SentinelAction other = sentinels.putIfAbsent(key, action);
    if (other == null) {
      return;
    }
    if (other.isClaim() && action.isClaim()) {
      contested.put(action.write(), action.unique());
    } else {
      sentinels.put(key, other.joined(action));
    }
  }

  List<ReadyWrite<?>> writes() {
    return writes;
  }

  /// In the order in which they stand behind the writes.
  List<SentinelAction> sentinels() {
    return List.copyOf(sentinels.values());
  }

  /// The writes, by their position, that take a unique value that another one takes too.
  Map<Integer, ModelUnique> contested() {
    return contested;
  }

  /// How many actions DynamoDB is asked for.
  int size() {
    return writes.size() + sentinels.size();
  }

  /// The actions: those of the writes, then those of the sentinels.
  List<TransactWriteItem> parts(String table) {
    List<TransactWriteItem> parts = new ArrayList<>(size());
    writes.forEach(write -> parts.add(write.action().part(table)));
    sentinels.values().forEach(sentinel -> parts.add(sentinel.action().part(table)));
    return parts;
  }
}
