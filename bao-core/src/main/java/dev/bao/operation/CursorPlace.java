package dev.bao.operation;

import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.key.TableLayout;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Where a cursor stands: the keys of an item. Its contents have no tenant and no partition of the
/// query: these are those of the query that it is used with.
///
/// @param shard the number of the query's partition that the item is in
/// @param sort the item's sort key in the table or index that is queried
/// @param startKey the item's whole key
record CursorPlace(int shard, String sort, Map<String, AttributeValue> startKey) {

  private static final int PARTS = 4;

  static CursorPlace behind(KeySpace in, QuerySpec spec, Map<String, AttributeValue> item) {
    int slot = spec.slot();
    Map<String, AttributeValue> key = new HashMap<>();
    copy(item, TableLayout.PARTITION_KEY, key);
    copy(item, TableLayout.SORT_KEY, key);
    if (slot > 0) {
      copy(item, TableLayout.indexPartitionKey(slot), key);
      copy(item, TableLayout.indexSortKey(slot), key);
    }
    int shard = spec.partitions().indexOf(text(key, partitionKey(slot)));
    return new CursorPlace(shard, text(key, sortKey(slot)), key);
  }

  private static void copy(
      Map<String, AttributeValue> item, String attribute, Map<String, AttributeValue> to) {
    to.put(attribute, Objects.requireNonNull(item.get(attribute), attribute));
  }

  /// What a cursor seals.
  byte[] contents(KeySpace in) {
    String partition = text(startKey, TableLayout.PARTITION_KEY);
    String[] parts = {
      Integer.toString(shard),
      sort,
      partition.substring(in.prefix().length()),
      text(startKey, TableLayout.SORT_KEY)
    };
    return KeyFormat.STANDARD.join(parts).getBytes(StandardCharsets.UTF_8);
  }

  /// Reads what a cursor has sealed for a query of this tenant.
  ///
  /// @throws CursorException where the place is not within the query's range
  static CursorPlace of(KeySpace in, QuerySpec spec, byte[] contents) {
    List<String> parts =
        KeyFormat.STANDARD.split(new String(contents, StandardCharsets.UTF_8), PARTS);
    int shard = Integer.parseInt(parts.get(0));
    String sort = parts.get(1);
    boolean isWithin =
        shard < spec.partitions().size() && (spec.sort() == null || spec.sort().includes(sort));
    if (!isWithin) {
      throw new CursorException();
    }
    int slot = spec.slot();
    Map<String, AttributeValue> key = new HashMap<>();
    key.put(TableLayout.PARTITION_KEY, AttributeValue.createS(in.prefix() + parts.get(2)));
    key.put(TableLayout.SORT_KEY, AttributeValue.createS(parts.get(3)));
    key.put(partitionKey(slot), AttributeValue.createS(spec.partitions().get(shard)));
    key.put(sortKey(slot), AttributeValue.createS(sort));
    return new CursorPlace(shard, sort, key);
  }

  private static String partitionKey(int slot) {
    return slot == 0 ? TableLayout.PARTITION_KEY : TableLayout.indexPartitionKey(slot);
  }

  private static String sortKey(int slot) {
    return slot == 0 ? TableLayout.SORT_KEY : TableLayout.indexSortKey(slot);
  }

  private static String text(Map<String, AttributeValue> key, String attribute) {
    return Objects.requireNonNull(key.get(attribute), attribute).s();
  }
}
