package dev.bao.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.error.ErrorCode;
import dev.bao.guard.EachOperation;
import dev.bao.tracker.TaskKeys;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/// A server that has gone wrong, or somebody between it and the application, answers Mallory's
/// requests with the victim's item.
class AttackByAnswersTest extends Attack {

  private static final String FAILED =
      "com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException";
  private static final String CANCELLED =
      "com.amazonaws.dynamodb.v20120810#TransactionCanceledException";

  private final DynamoDbClient client = bao.client();
  private final Map<String, AttributeValue> own = key(TaskKeys.item(keys(mallory), "1"));

  /// The victim's item, in the JSON of DynamoDB.
  private String secret() {
    return item(victim, "\"title\":{\"S\":\"" + SECRET + "\"}");
  }

  private static String item(String tenant, String more) {
    return "{\"_pk\":{\"S\":\"" + tenant + "#t#1\"},\"_sk\":{\"S\":\"t\"}," + more + "}";
  }

  private void keptBack(String answer, Consumer<DynamoDbClient> call) {
    http.answer(200, answer);
    keptBack(ErrorCode.FOREIGN_ITEM, () -> call.accept(client));
  }

  @Test
  void anItemInTheAnswerOfAReadIsKeptBack() {
    keptBack("{\"Item\":" + secret() + "}", c -> c.getItem(r -> r.tableName(TABLE).key(own)));
    keptBack(
        "{\"Responses\":[{},{\"Item\":" + secret() + "}]}",
        c ->
            EachOperation.byKey()
                .filter(way -> way.name().equals("TransactGetItems"))
                .forEach(way -> way.sender().send(c, TABLE, own)));
    keptBack("{\"Responses\":{\"" + TABLE + "\":[" + secret() + "]}}", this::batchGet);
    http.answer(200, "{\"Item\":" + secret() + "}");
    keptBack(ErrorCode.FOREIGN_ITEM, () -> tasks.find("1"));
  }

  private void batchGet(DynamoDbClient to) {
    to.batchGetItem(
        r -> r.requestItems(Map.of(TABLE, KeysAndAttributes.builder().keys(List.of(own)).build())));
  }

  @Test
  void aKeyThatABatchLeavesOverIsKeptBack() {
    String left = "{\"_pk\":{\"S\":\"" + victim + "#t#1\"},\"_sk\":{\"S\":\"t\"}}";
    keptBack(
        "{\"Responses\":{},\"UnprocessedKeys\":{\"" + TABLE + "\":{\"Keys\":[" + left + "]}}}",
        this::batchGet);
    for (String write :
        List.of(
            "{\"PutRequest\":{\"Item\":" + secret() + "}}",
            "{\"DeleteRequest\":{\"Key\":" + left + "}}")) {
      keptBack("{\"UnprocessedItems\":{\"" + TABLE + "\":[" + write + "]}}", this::batchWrite);
    }
  }

  private void batchWrite(DynamoDbClient to) {
    EachOperation.all()
        .filter(way -> way.name().equals("BatchWriteItem, put"))
        .forEach(way -> way.sender().send(to, TABLE, own));
  }

  @Test
  void anAnswerOfAnotherTableIsKeptBack() {
    String mine = item(mallory, "\"title\":{\"S\":\"x\"}");
    keptBack("{\"Responses\":{\"other\":[" + mine + "]}}", this::batchGet);
    keptBack(
        "{\"UnprocessedItems\":{\"other\":[{\"PutRequest\":{\"Item\":" + mine + "}}]}}",
        this::batchWrite);
  }

  @Test
  void anItemInTheAnswerOfAWriteIsKeptBack() {
    String answer = "{\"Attributes\":" + secret() + "}";
    keptBack(
        answer,
        c -> c.putItem(r -> r.tableName(TABLE).item(own).returnValues(ReturnValue.ALL_OLD)));
    keptBack(
        answer,
        c -> c.deleteItem(r -> r.tableName(TABLE).key(own).returnValues(ReturnValue.ALL_OLD)));
    for (ReturnValue values :
        List.of(
            ReturnValue.ALL_OLD,
            ReturnValue.ALL_NEW,
            ReturnValue.UPDATED_OLD,
            ReturnValue.UPDATED_NEW)) {
      keptBack(answer, c -> c.updateItem(r -> r.tableName(TABLE).key(own).returnValues(values)));
    }
  }

  @Test
  void anItemInAnErrorIsKeptBack() {
    String failed = "{\"__type\":\"" + FAILED + "\",\"message\":\"x\",\"Item\":" + secret() + "}";
    String cancelled =
        "{\"__type\":\""
            + CANCELLED
            + "\",\"message\":\"x\",\"CancellationReasons\":"
            + "[{\"Code\":\"None\"},{\"Code\":\"ConditionalCheckFailed\",\"Item\":"
            + secret()
            + "}]}";
    EachOperation.all()
        .filter(way -> way.name().matches("(Put|Update|Delete)Item|Transact.*"))
        .forEach(way -> {
          http.answer(400, way.name().startsWith("Transact") ? cancelled : failed);
          keptBack(ErrorCode.FOREIGN_ITEM, () -> way.sender().send(client, TABLE, own));
        });
  }

  @Test
  void anItemInTheAnswerOfAQueryIsKeptBack() {
    String index =
        "\"_gsi1_pk\":{\"S\":\"" + partition(mallory) + "\"},\"_gsi1_sk\":{\"S\":\"2066\"}";
    http.answer(200, answer(item(mallory, index)));
    assertThat(in(mallory, () -> query(client)).items()).hasSize(1);
    for (String forged :
        List.of(
            secret(),
            item(victim, index),
            item(
                mallory,
                "\"_gsi1_pk\":{\"S\":\"" + partition(victim) + "\"},\"_gsi1_sk\":{\"S\":\"2066\"}"),
            item(mallory, "\"_gsi1_pk\":{\"S\":\"" + partition(mallory) + "\"}"))) {
      keptBack(answer(item(mallory, index) + "," + forged), this::query);
      keptBack("{\"Items\":[],\"Count\":0,\"LastEvaluatedKey\":" + forged + "}", this::query);
    }
  }

  private static String answer(String items) {
    return "{\"Items\":[" + items + "]}";
  }

  private String partition(String tenant) {
    return TaskKeys.byProjectPartition(keys(tenant), "apollo");
  }

  private QueryResponse query(DynamoDbClient to) {
    return to.query(r ->
        r.tableName(TABLE)
            .indexName("gsi1")
            .keyConditionExpression("#p = :p")
            .expressionAttributeNames(Map.of("#p", "_gsi1_pk"))
            .expressionAttributeValues(Map.of(":p", text(partition(mallory)))));
  }
}
