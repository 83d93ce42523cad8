package dev.bao.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.Bao;
import dev.bao.LocalTable;
import dev.bao.error.ErrorCode;
import dev.bao.guard.EachOperation;
import dev.bao.guard.EachSetting;
import dev.bao.local.DynamoDbLocal;
import dev.bao.tenant.TenantContext;
import dev.bao.tracker.TaskKeys;
import dev.bao.tracker.TaskRepository;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.AttributeValueUpdate;
import software.amazon.awssdk.services.dynamodb.model.ComparisonOperator;
import software.amazon.awssdk.services.dynamodb.model.Condition;
import software.amazon.awssdk.services.dynamodb.model.ConditionalOperator;
import software.amazon.awssdk.services.dynamodb.model.ExpectedAttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;

/// The same attack by each operation, and by each action of a batch or a transaction: what one of
/// them refuses, the next one might have forgotten.
class AttackByEachOperationTest extends Attack {

  private final DynamoDbClient client = bao.client();
  private Map<String, AttributeValue> own = Map.of();

  @BeforeEach
  void giveMalloryATask() {
    in(mallory, () -> tasks.create(t -> task(t, "1").slug("mine")));
    own = key(TaskKeys.item(keys(mallory), "1"));
    remember();
  }

  @Test
  void theKeyOfAnotherTenantIsRefused() {
    Map<String, AttributeValue> sentinel = key(TaskKeys.uniqueSlug(keys(victim), SECRET));
    EachOperation.all()
        .forEach(way -> {
          for (Map<String, AttributeValue> foreign : List.of(secretKey(), sentinel)) {
            refused(ErrorCode.FOREIGN_KEY, () -> way.sender().send(client, TABLE, foreign));
          }
        });
  }

  @Test
  void aKeyWithMoreOrLessThanAKeyHasIsRefused() {
    Map<String, AttributeValue> more = new HashMap<>(own);
    more.put("title", text(victim));
    Map<String, AttributeValue> less =
        Map.of("_pk", text(TaskKeys.item(keys(mallory), "1").partition()));
    EachOperation.byKey()
        .forEach(way -> {
          for (Map<String, AttributeValue> key :
              List.of(more, less, Map.<String, AttributeValue>of())) {
            refused(ErrorCode.FOREIGN_KEY, () -> way.sender().send(client, TABLE, key));
          }
        });
  }

  @Test
  void anotherTableIsRefused() {
    EachOperation.all()
        .forEach(way -> {
          for (String table :
              List.of(
                  LocalTable.NAME,
                  TABLE + "x",
                  "arn:aws:dynamodb:eu-west-1:000000000000:table/" + TABLE)) {
            refused(ErrorCode.TABLE_REFUSED, () -> way.sender().send(client, table, own));
          }
        });
    refused(
        ErrorCode.TABLE_REFUSED,
        () ->
            client.query(r ->
                r.tableName(LocalTable.NAME)
                    .keyConditionExpression("#p = :p")
                    .expressionAttributeNames(Map.of("#p", "_pk"))
                    .expressionAttributeValues(
                        Map.of(":p", text(TaskKeys.item(keys(mallory), "1").partition())))));
  }

  @Test
  void aSettingOfTheRequestAloneIsRefused() {
    EachSetting.refused()
        .forEach((name, setting) -> {
          for (Consumer<DynamoDbClient> call : EachSetting.everyCall(setting, TABLE, own)) {
            refused(ErrorCode.PARAMETER_REFUSED, () -> call.accept(client));
          }
        });
    assertThat(items(mallory)).hasSize(2);
  }

  @Test
  void aParameterOfTheTimeBeforeExpressionsIsRefused() {
    Condition anything =
        Condition.builder().comparisonOperator(ComparisonOperator.NOT_NULL).build();
    Map<String, ExpectedAttributeValue> expected =
        Map.of("title", ExpectedAttributeValue.builder().exists(false).build());
    AttributeValueUpdate update =
        AttributeValueUpdate.builder().value(text(victim + "#t#gsi1#apollo")).build();
    String partition = TaskKeys.item(keys(mallory), "1").partition();
    List.<Consumer<DynamoDbClient>>of(
            c -> c.getItem(r -> r.tableName(TABLE).key(own).attributesToGet("title")),
            c ->
                c.batchGetItem(r ->
                    r.requestItems(
                        Map.of(
                            TABLE,
                            KeysAndAttributes.builder()
                                .keys(List.of(own))
                                .attributesToGet("title")
                                .build()))),
            c -> c.putItem(r -> r.tableName(TABLE).item(own).expected(expected)),
            c -> c.deleteItem(r -> r.tableName(TABLE).key(own).expected(expected)),
            c -> c.updateItem(r -> r.tableName(TABLE).key(own).expected(expected)),
            c ->
                c.putItem(
                    r -> r.tableName(TABLE).item(own).conditionalOperator(ConditionalOperator.OR)),
            c ->
                c.deleteItem(
                    r -> r.tableName(TABLE).key(own).conditionalOperator(ConditionalOperator.OR)),
            c ->
                c.updateItem(
                    r -> r.tableName(TABLE).key(own).conditionalOperator(ConditionalOperator.OR)),
            c ->
                c.updateItem(
                    r -> r.tableName(TABLE).key(own).attributeUpdates(Map.of("_gsi1_pk", update))),
            c -> c.query(r -> query(r, partition).attributesToGet("title")),
            c -> c.query(r -> query(r, partition).keyConditions(Map.of("_pk", anything))),
            c -> c.query(r -> query(r, partition).queryFilter(Map.of("title", anything))),
            c -> c.query(r -> query(r, partition).conditionalOperator(ConditionalOperator.OR)))
        .forEach(attack -> refused(ErrorCode.PARAMETER_REFUSED, () -> attack.accept(client)));
  }

  private static QueryRequest.Builder query(QueryRequest.Builder request, String partition) {
    return request
        .tableName(TABLE)
        .keyConditionExpression("#p = :p")
        .expressionAttributeNames(Map.of("#p", "_pk"))
        .expressionAttributeValues(Map.of(":p", text(partition)));
  }

  @Test
  void aReadThatHidesWhoseItemItReadIsRefused() {
    for (String projection : List.of("title", "title, #p", "title, #p, #s.x", "#p, #s[0]")) {
      Map<String, String> names = Map.of("#p", "_pk", "#s", "_sk");
      refused(
          ErrorCode.EXPRESSION_REFUSED,
          () ->
              client.getItem(r ->
                  r.tableName(TABLE)
                      .key(own)
                      .projectionExpression(projection)
                      .expressionAttributeNames(names)));
      refused(
          ErrorCode.EXPRESSION_REFUSED,
          () ->
              client.batchGetItem(r ->
                  r.requestItems(
                      Map.of(
                          TABLE,
                          KeysAndAttributes.builder()
                              .keys(List.of(own))
                              .projectionExpression(projection)
                              .expressionAttributeNames(names)
                              .build()))));
      refused(
          ErrorCode.EXPRESSION_REFUSED,
          () ->
              client.transactGetItems(r ->
                  r.transactItems(
                      TransactGetItem.builder()
                          .get(g ->
                              g.tableName(TABLE)
                                  .key(own)
                                  .projectionExpression(projection)
                                  .expressionAttributeNames(names))
                          .build())));
    }
  }

  @Test
  void anOperationThatNoTenantHasIsRefused() {
    List.<Consumer<DynamoDbClient>>of(
            c -> c.createTable(r -> r.tableName(TABLE)),
            c -> c.describeTable(r -> r.tableName(TABLE)),
            c -> c.updateTable(r -> r.tableName(TABLE)),
            c -> c.describeTimeToLive(r -> r.tableName(TABLE)),
            c -> c.updateTimeToLive(r -> r.tableName(TABLE)),
            c -> c.deleteTable(r -> r.tableName(TABLE)),
            c -> c.listTables(),
            c -> c.searchVectors(r -> r.tableName(TABLE)),
            DynamoDbClient::waiter,
            DynamoDbClient::serviceClientConfiguration)
        .forEach(attack -> refused(ErrorCode.OPERATION_REFUSED, () -> attack.accept(client)));
  }

  @Test
  void theClientBehindTheGuardIsNotClosed() {
    // It has an HTTP client of its own, which it closes with itself.
    try (DynamoDbClient behind = DynamoDbLocal.shared().clientBuilder().build()) {
      Bao closed = Bao.builder().client(behind).table(TABLE).build();

      TenantContext.runWithTenant(mallory, closed.client()::close);

      assertThat(in(victim, () -> new TaskRepository(closed).find("1"))).isPresent();
    }
  }
}
