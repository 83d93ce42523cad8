package dev.bao.read;

import dev.bao.key.ItemKey;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What a scope has read of one model of one tenant, as items: they cannot be changed, and a record
/// with a byte array can. The item that was used least recently makes room. Thread-safe.
final class KnownItems {

  private final Writes writes;
  private final Map<ItemKey, Known> items;

  /// @param size how many, 0 for none
  KnownItems(Writes writes, int size) {
    this.writes = writes;
    this.items =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<ItemKey, Known> eldest) {
            return size() > size;
          }
        };
  }

  /// What is known, null for nothing.
  synchronized @Nullable Known of(ItemKey key) {
    return items.get(key);
  }

  /// Remembers what a read found, unless the item was written since.
  ///
  /// @param writesBefore how many writes were counted before the read was sent
  synchronized void keep(
      ItemKey key, int writesBefore, @Nullable Map<String, AttributeValue> item) {
    // A write counts first and forgets then: either it is seen here, or it forgets this.
    if (writes.of(key) == writesBefore) {
      items.put(key, new Known(item));
    }
  }

  synchronized void forget(ItemKey key) {
    items.remove(key);
  }
}
