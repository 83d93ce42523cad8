package dev.bao.requests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.key.ItemKey;
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

  static Map<String, AttributeValue> key(ItemKey key) {
    return key(key.partition(), key.sort());
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

  /// Reads page after page until there are so many items.
  void query(QueryRequest.Builder query, int wanted) {
    assertThat(read(query, wanted)).isGreaterThanOrEqualTo(wanted);
  }

  /// Reads all pages.
  void queryAll(QueryRequest.Builder query, int expected) {
    assertThat(read(query, Integer.MAX_VALUE)).isEqualTo(expected);
  }

  private int read(QueryRequest.Builder query, int wanted) {
    int found = 0;
    QueryResponse page;
    do {
      page = client.query(query.build());
      found += page.count();
      query.exclusiveStartKey(page.lastEvaluatedKey());
    } while (found < wanted && !page.lastEvaluatedKey().isEmpty());
    return found;
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

  /// A put over an item that has a value.
  static TransactWriteItem partReplace(
      Map<String, AttributeValue> item, String attribute, AttributeValue value) {
    Put put =
        Put.builder()
            .tableName(Fixture.TABLE)
            .item(item)
            .conditionExpression("#a = :v")
            .expressionAttributeNames(Map.of("#a", attribute))
            .expressionAttributeValues(Map.of(":v", value))
            .build();
    return TransactWriteItem.builder().put(put).build();
  }

  static TransactWriteItem partDelete(Map<String, AttributeValue> key) {
    Delete delete = Delete.builder().tableName(Fixture.TABLE).key(key).build();
    return TransactWriteItem.builder().delete(delete).build();
  }
}
