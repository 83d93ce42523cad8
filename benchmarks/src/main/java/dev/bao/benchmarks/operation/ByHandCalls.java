package dev.bao.benchmarks.operation;

import com.github.f4b6a3.ulid.UlidCreator;
import dev.bao.benchmarks.codec.Codec;
import dev.bao.benchmarks.codec.Shape;
import dev.bao.benchmarks.shape.Account;
import dev.bao.benchmarks.shape.Samples;
import dev.bao.benchmarks.shape.Status;
import dev.bao.benchmarks.shape.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/// The low-level client, with code as a careful person writes it by hand: it sends the requests
/// that Bao sends, and counts the capacity units.
@NullUnmarked
final class ByHandCalls implements Calls {

  static final Codec<Task> CODEC = Shape.taskByHand();

  private static final AttributeValue SORT = AttributeValue.createS("t");

  private final DynamoDbClient client;
  private final Codec<Task> codec;
  private final Units units;
  private final List<String> ids;
  private final Task task = Samples.task(0);

  ByHandCalls(DynamoDbClient client, Codec<Task> codec, Units units, List<String> ids) {
    this.client = client;
    this.codec = codec;
    this.units = units;
    this.ids = ids;
  }

  private static Map<String, AttributeValue> key(String id) {
    return Map.of("_pk", AttributeValue.createS(Samples.prefix() + "t#" + id), "_sk", SORT);
  }

  @Override
  public Object getItem() {
    GetItemResponse answer =
        client.getItem(
            GetItemRequest.builder()
                .tableName(Case.TABLE)
                .key(key(task.taskId()))
                .consistentRead(false)
                .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
                .build());
    units.read(answer.consumedCapacity().capacityUnits());
    return answer.hasItem() ? codec.read(answer.item()) : "none";
  }

  @Override
  public Object putItem() {
    ConsumedCapacity consumed =
        client
            .putItem(
                PutItemRequest.builder()
                    .tableName(Case.TABLE)
                    .item(codec.write(task))
                    .returnValues(ReturnValue.NONE)
                    .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
                    .build())
            .consumedCapacity();
    units.written(consumed.capacityUnits());
    return task;
  }

  @Override
  public Object updateItem() {
    ConsumedCapacity consumed =
        client
            .updateItem(
                UpdateItemRequest.builder()
                    .tableName(Case.TABLE)
                    .key(key(task.taskId()))
                    .updateExpression("SET #n0 = :v0, #n1 = :v1, #n2 = :v2")
                    .conditionExpression("attribute_exists(#n3)")
                    .expressionAttributeNames(
                        Map.of("#n0", "status", "#n1", "priority", "#n2", "_w", "#n3", "_pk"))
                    .expressionAttributeValues(
                        Map.of(
                            ":v0", AttributeValue.createS(Status.DONE.name()),
                            ":v1", AttributeValue.createN(Integer.toString(1)),
                            ":v2", AttributeValue.createS(UlidCreator.getUlid().toString())))
                    .returnValues(ReturnValue.NONE)
                    .returnValuesOnConditionCheckFailure(
                        ReturnValuesOnConditionCheckFailure.ALL_OLD)
                    .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
                    .build())
            .consumedCapacity();
    units.written(consumed.capacityUnits());
    return task;
  }

  @Override
  public Object query() {
    QueryResponse answer =
        client.query(
            QueryRequest.builder()
                .tableName(Case.TABLE)
                .indexName("gsi1")
                .keyConditionExpression("#pk = :pk")
                .expressionAttributeNames(Map.of("#pk", "_gsi1_pk"))
                .expressionAttributeValues(
                    Map.of(
                        ":pk",
                        AttributeValue.createS(Samples.prefix() + "t#gsi1#" + task.projectId())))
                .scanIndexForward(true)
                .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
                .build());
    units.read(answer.consumedCapacity().capacityUnits());
    return read(answer.items());
  }

  private List<Task> read(List<Map<String, AttributeValue>> items) {
    List<Task> tasks = new ArrayList<>(items.size());
    for (Map<String, AttributeValue> item : items) {
      tasks.add(codec.read(item));
    }
    return tasks;
  }

  @Override
  public Object batchGet() {
    List<Map<String, AttributeValue>> keys = new ArrayList<>(ids.size());
    for (String id : ids) {
      keys.add(key(id));
    }
    KeysAndAttributes wanted = KeysAndAttributes.builder().keys(keys).consistentRead(false).build();
    BatchGetItemResponse answer =
        client.batchGetItem(
            BatchGetItemRequest.builder()
                .requestItems(Map.of(Case.TABLE, wanted))
                .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
                .build());
    answer.consumedCapacity().forEach(consumed -> units.read(consumed.capacityUnits()));
    return read(answer.responses().get(Case.TABLE));
  }

  @Override
  public Object transactWrite() {
    List<TransactWriteItem> parts = new ArrayList<>(2 * Case.ACCOUNTS.size());
    for (Account account : Case.ACCOUNTS) {
      parts.add(AccountByHand.creation(account));
    }
    for (Account account : Case.ACCOUNTS) {
      parts.add(AccountByHand.claim(account));
    }
    client
        .transactWriteItems(
            TransactWriteItemsRequest.builder()
                .transactItems(parts)
                .clientRequestToken(UlidCreator.getUlid().toString())
                .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
                .build())
        .consumedCapacity()
        .forEach(consumed -> units.written(consumed.capacityUnits()));
    return parts;
  }
}
