package dev.bao.requests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.Bao;
import dev.bao.LocalTable;
import dev.bao.key.ItemKey;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.model.ModelSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/// The items of a tenant, written around everything that counts requests.
final class Fixture {

  static final String TABLE = "bao-requests";

  private static final Bao BAO = createTable();

  private final String tenant;
  private final boolean isIterable;
  private final List<Map<String, AttributeValue>> items = new ArrayList<>();

  /// @param isIterable whether items are in the iteration index, as Bao's own are
  Fixture(String tenant, boolean isIterable) {
    this.tenant = tenant;
    this.isIterable = isIterable;
  }

  private static Bao createTable() {
    Bao bao = Bao.builder().client(LocalTable.client()).table(TABLE).build();
    bao.table().createIfMissing();
    return bao;
  }

  /// What makes the keys of the tenant.
  KeySpace keys() {
    return BAO.keySpace();
  }

  /// The partition key of an item: `acme#t#t1`.
  String partition(String model, String id) {
    return tenant + "#" + model + "#" + id;
  }

  /// The partition key of the sentinel of a task's slug.
  String sentinel(String slug) {
    return tenant + "#_raft_uc#_uc1#t#slug:" + slug;
  }

  /// Writes what the operation needs.
  void write(Case operation) {
    Stock.fill(this, operation);
    for (int from = 0; from < items.size(); from += 25) {
      batch(items.subList(from, Math.min(from + 25, items.size())));
    }
  }

  /// The sentinel of a slug as it lies in the table.
  Map<String, AttributeValue> sentinelItem(String slug, String taskId) {
    return sentinelItem(sentinel(slug), taskId, "Task");
  }

  private static Map<String, AttributeValue> sentinelItem(
      String partition, String relatedId, String relatedModel) {
    AttributeValue key = AttributeValue.fromS(partition);
    return Map.of(
        "_pk", key,
        "_sk", AttributeValue.fromS("_raft_uc"),
        "uniqueValue", key,
        "relatedId", AttributeValue.fromS(relatedId),
        "relatedModel", AttributeValue.fromS(relatedModel));
  }

  /// A record as an item that has none of Bao's own attributes but those of keys.
  <T> Map<String, AttributeValue> item(
      Function<KeyFormat, ? extends ModelSchema<T>> schema, T record) {
    return bare(new HashMap<>(BAO.schema(schema).itemToMap(record, true)));
  }

  /// Adds a record to what is written.
  <T> void add(Function<KeyFormat, ? extends ModelSchema<T>> schema, T record) {
    Map<String, AttributeValue> item = new HashMap<>(BAO.schema(schema).itemToMap(record, true));
    items.add(isIterable ? item : bare(item));
  }

  /// Adds the same with the sentinel of its first unique value, which expires with it.
  <T> void addUnique(Function<KeyFormat, ? extends ModelSchema<T>> maker, T record) {
    add(maker, record);
    ModelSchema<T> schema = maker.apply(KeyFormat.STANDARD);
    ItemKey sentinel = Objects.requireNonNull(schema.sentinel(keys(), 1, record));
    Map<String, AttributeValue> item =
        new HashMap<>(
            sentinelItem(
                sentinel.partition(),
                schema.idOf(keys(), schema.key(keys(), record)),
                schema.model().name()));
    AttributeValue expiry = items.getLast().get("ttl");
    if (expiry != null) {
      item.put("ttl", expiry);
    }
    items.add(item);
  }

  private static Map<String, AttributeValue> bare(Map<String, AttributeValue> item) {
    item.keySet().removeAll(List.of("_iter_pk", "_iter_sk", "_model", "_w"));
    return item;
  }

  private static void batch(List<Map<String, AttributeValue>> part) {
    List<WriteRequest> writes =
        part.stream()
            .map(item -> WriteRequest.builder().putRequest(put -> put.item(item)).build())
            .toList();
    BatchWriteItemResponse answer =
        LocalTable.client().batchWriteItem(request -> request.requestItems(Map.of(TABLE, writes)));
    assertThat(answer.unprocessedItems()).isEmpty();
  }
}
