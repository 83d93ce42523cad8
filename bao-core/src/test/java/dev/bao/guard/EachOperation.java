package dev.bao.guard;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Get;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/// Every way to name an item by its key, and every way to put one.
public final class EachOperation {

  private EachOperation() {}

  /// A way to send a key, or an item, to a table.
  public interface Sender {
    Object send(DynamoDbClient client, String table, Map<String, AttributeValue> keyOrItem);
  }

  /// @param name of the operation and its action
  public record Way(String name, Sender sender) {

    /// The answer of the client.
    Object send(DynamoDbClient client, Map<String, AttributeValue> keyOrItem) {
      return sender.send(client, Fixture.TABLE, keyOrItem);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /// Every way to name an item by its key.
  public static Stream<Way> byKey() {
    return Stream.of(
        new Way(
            "GetItem", (client, table, key) -> client.getItem(r -> r.tableName(table).key(key))),
        new Way(
            "UpdateItem",
            (client, table, key) -> client.updateItem(r -> r.tableName(table).key(key))),
        new Way(
            "DeleteItem",
            (client, table, key) -> client.deleteItem(r -> r.tableName(table).key(key))),
        new Way("BatchGetItem", EachOperation::batchGet),
        new Way(
            "BatchWriteItem, delete",
            (client, table, key) ->
                batchWrite(client, table, WriteRequest.builder().deleteRequest(d -> d.key(key)))),
        new Way("TransactGetItems", EachOperation::transactGet),
        new Way(
            "TransactWriteItems, update",
            transact((item, part) ->
                item.update(
                    Update.builder()
                        .tableName(part.table)
                        .key(part.item)
                        .updateExpression("SET done = :t")
                        .expressionAttributeValues(Map.of(":t", AttributeValue.fromBool(true)))
                        .build()))),
        new Way(
            "TransactWriteItems, delete",
            transact((item, part) ->
                item.delete(Delete.builder().tableName(part.table).key(part.item).build()))),
        new Way(
            "TransactWriteItems, condition check",
            transact((item, part) ->
                item.conditionCheck(
                    ConditionCheck.builder().tableName(part.table).key(part.item).build()))));
  }

  /// Every way to put an item.
  public static Stream<Way> byItem() {
    return Stream.of(
        new Way(
            "PutItem", (client, table, item) -> client.putItem(r -> r.tableName(table).item(item))),
        new Way(
            "BatchWriteItem, put",
            (client, table, item) ->
                batchWrite(client, table, WriteRequest.builder().putRequest(p -> p.item(item)))),
        new Way(
            "TransactWriteItems, put",
            transact((item, part) ->
                item.put(Put.builder().tableName(part.table).item(part.item).build()))));
  }

  /// Both.
  public static Stream<Way> all() {
    return Stream.concat(byKey(), byItem());
  }

  private static Object batchGet(
      DynamoDbClient client, String table, Map<String, AttributeValue> key) {
    return client.batchGetItem(
        r -> r.requestItems(Map.of(table, KeysAndAttributes.builder().keys(List.of(key)).build())));
  }

  private static Object batchWrite(
      DynamoDbClient client, String table, WriteRequest.Builder write) {
    return client.batchWriteItem(r -> r.requestItems(Map.of(table, List.of(write.build()))));
  }

  private static Object transactGet(
      DynamoDbClient client, String table, Map<String, AttributeValue> key) {
    Get get = Get.builder().tableName(table).key(key).build();
    return client.transactGetItems(
        r -> r.transactItems(TransactGetItem.builder().get(get).build()));
  }

  private record Part(String table, Map<String, AttributeValue> item) {}

  private static Sender transact(BiConsumer<TransactWriteItem.Builder, Part> action) {
    return (client, table, item) -> {
      TransactWriteItem.Builder builder = TransactWriteItem.builder();
      action.accept(builder, new Part(table, item));
      return client.transactWriteItems(r -> r.transactItems(builder.build()));
    };
  }
}
