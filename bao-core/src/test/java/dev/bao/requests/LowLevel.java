package dev.bao.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.ItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.Select;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/// Requests of the low-level client, each of which asks for its capacity.
final class LowLevel {

  private static final ReturnConsumedCapacity TOTAL = ReturnConsumedCapacity.TOTAL;

  private final DynamoDbClient client;

  LowLevel(DynamoDbClient client) {
    this.client = client;
  }

  static AttributeValue text(String value) {
    return AttributeValue.fromS(value);
  }

  static Map<String, AttributeValue> key(String partition, String sort) {
    return Map.of("_pk", text(partition), "_sk", text(sort));
  }

  Map<String, AttributeValue> get(Map<String, AttributeValue> key, boolean isStrong) {
    Map<String, AttributeValue> item =
        client
            .getItem(r ->
                r.tableName(Fixture.TABLE)
                    .key(key)
                    .consistentRead(isStrong)
                    .returnConsumedCapacity(TOTAL))
            .item();
    return Objects.requireNonNull(item);
  }

  void put(Map<String, AttributeValue> item, @Nullable String condition) {
    client.putItem(r ->
        r.tableName(Fixture.TABLE)
            .item(item)
            .conditionExpression(condition)
            .returnConsumedCapacity(TOTAL));
  }

  void update(Update update) {
    client.updateItem(r ->
        r.tableName(Fixture.TABLE)
            .key(update.key())
            .updateExpression(update.updateExpression())
            .conditionExpression(update.conditionExpression())
            .expressionAttributeNames(
                update.hasExpressionAttributeNames() ? update.expressionAttributeNames() : null)
            .expressionAttributeValues(update.expressionAttributeValues())
            .returnConsumedCapacity(TOTAL));
  }

  void delete(Map<String, AttributeValue> key) {
    client.deleteItem(r -> r.tableName(Fixture.TABLE).key(key).returnConsumedCapacity(TOTAL));
  }

  void transact(TransactWriteItem... parts) {
    client.transactWriteItems(r ->
        r.transactItems(parts)
            .clientRequestToken(UUID.randomUUID().toString())
            .returnConsumedCapacity(TOTAL));
  }

  void query(int slot, String partition, int limit, Select select) {
    int found =
        client.query(partition(slot, partition).select(select).limit(limit).build()).count();
    assertThat(found).isEqualTo(limit);
  }

  /// All items of a partition of an index, page after page.
  void queryAll(int slot, String partition, int pageSize, int expected) {
    int found = 0;
    Map<String, AttributeValue> after = Map.of();
    do {
      Map<String, AttributeValue> start = after.isEmpty() ? null : after;
      QueryResponse page =
          client.query(partition(slot, partition).limit(pageSize).exclusiveStartKey(start).build());
      found += page.count();
      after = page.lastEvaluatedKey();
    } while (!after.isEmpty());
    assertThat(found).isEqualTo(expected);
  }

  private static QueryRequest.Builder partition(int slot, String partition) {
    return QueryRequest.builder()
        .tableName(Fixture.TABLE)
        .indexName("gsi" + slot)
        .keyConditionExpression("#p = :p")
        .expressionAttributeNames(Map.of("#p", "_gsi" + slot + "_pk"))
        .expressionAttributeValues(Map.of(":p", text(partition)))
        .returnConsumedCapacity(TOTAL);
  }

  void batchGet(List<Map<String, AttributeValue>> keys) {
    var answer =
        client.batchGetItem(r ->
            r.requestItems(Map.of(Fixture.TABLE, KeysAndAttributes.builder().keys(keys).build()))
                .returnConsumedCapacity(TOTAL));
    assertThat(answer.responses().get(Fixture.TABLE)).hasSameSizeAs(keys);
  }

  void transactGet(Map<String, AttributeValue> first, Map<String, AttributeValue> second) {
    var answer =
        client.transactGetItems(
            r -> r.transactItems(partGet(first), partGet(second)).returnConsumedCapacity(TOTAL));
    assertThat(answer.responses()).hasSize(2).allMatch(ItemResponse::hasItem);
  }

  private static TransactGetItem partGet(Map<String, AttributeValue> key) {
    return TransactGetItem.builder().get(get -> get.tableName(Fixture.TABLE).key(key)).build();
  }

  void batchDelete(List<Map<String, AttributeValue>> keys) {
    batch(
        keys.stream()
            .map(key -> WriteRequest.builder().deleteRequest(delete -> delete.key(key)).build())
            .toList());
  }

  void batchPut(List<Map<String, AttributeValue>> items) {
    batch(
        items.stream()
            .map(item -> WriteRequest.builder().putRequest(put -> put.item(item)).build())
            .toList());
  }

  private void batch(List<WriteRequest> writes) {
    client.batchWriteItem(
        r -> r.requestItems(Map.of(Fixture.TABLE, writes)).returnConsumedCapacity(TOTAL));
  }

  static TransactWriteItem part(Update update) {
    return TransactWriteItem.builder().update(update).build();
  }

  static TransactWriteItem partPut(Map<String, AttributeValue> item) {
    Put put =
        Put.builder()
            .tableName(Fixture.TABLE)
            .item(item)
            .conditionExpression("attribute_not_exists(#k)")
            .expressionAttributeNames(Map.of("#k", "_pk"))
            .build();
    return TransactWriteItem.builder().put(put).build();
  }

  static TransactWriteItem partDelete(Map<String, AttributeValue> key) {
    Delete delete = Delete.builder().tableName(Fixture.TABLE).key(key).build();
    return TransactWriteItem.builder().delete(delete).build();
  }
}
