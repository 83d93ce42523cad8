package dev.bao.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.LocalTable;
import dev.bao.error.ErrorCode;
import dev.bao.key.KeyFormat;
import dev.bao.tracker.Status;
import dev.bao.tracker.TaskKeys;
import dev.bao.tracker.TaskSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchStatementRequest;
import software.amazon.awssdk.services.dynamodb.model.ComparisonOperator;
import software.amazon.awssdk.services.dynamodb.model.Condition;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.ParameterizedStatement;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.Select;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/// Requests that Mallory writes by hand and sends through the client of `Bao`.
class AttackByRawClientTest extends Attack {

  private final DynamoDbClient client = bao.client();

  @Test
  void aForeignKeyIsRefused() {
    Map<String, AttributeValue> foreign = secretKey();
    List.<ThrowingCallable>of(
            () -> client.getItem(r -> r.tableName(TABLE).key(foreign)),
            () -> client.putItem(r -> r.tableName(TABLE).item(foreign)),
            () -> client.updateItem(r -> r.tableName(TABLE).key(foreign)),
            () -> client.deleteItem(r -> r.tableName(TABLE).key(foreign)),
            () -> query(null, "_pk", text(foreign.get("_pk"))),
            () ->
                client.batchGetItem(r ->
                    r.requestItems(
                        Map.of(TABLE, KeysAndAttributes.builder().keys(List.of(foreign)).build()))),
            () ->
                client.batchWriteItem(r ->
                    r.requestItems(
                        Map.of(
                            TABLE,
                            List.of(
                                WriteRequest.builder()
                                    .deleteRequest(d -> d.key(foreign))
                                    .build())))),
            () ->
                client.transactGetItems(r ->
                    r.transactItems(
                        TransactGetItem.builder()
                            .get(g -> g.tableName(TABLE).key(foreign))
                            .build())),
            () ->
                client.transactWriteItems(r ->
                    r.transactItems(
                        TransactWriteItem.builder()
                            .delete(d -> d.tableName(TABLE).key(foreign))
                            .build())),
            () ->
                client.transactWriteItems(r ->
                    r.transactItems(
                        TransactWriteItem.builder()
                            .conditionCheck(c ->
                                c.tableName(TABLE)
                                    .key(foreign)
                                    .conditionExpression("attribute_exists(title)"))
                            .build())))
        .forEach(attack -> refused(ErrorCode.FOREIGN_KEY, attack));
  }

  private static String text(@Nullable AttributeValue value) {
    return Objects.requireNonNull(value).s();
  }

  private QueryResponse query(@Nullable String index, String attribute, String partition) {
    return client.query(query(index, attribute, partition, "#p = :p").build());
  }

  private static QueryRequest.Builder query(
      @Nullable String index, String attribute, String partition, String condition) {
    return QueryRequest.builder()
        .tableName(TABLE)
        .indexName(index)
        .keyConditionExpression(condition)
        .expressionAttributeNames(Map.of("#p", attribute))
        .expressionAttributeValues(Map.of(":p", text(partition)));
  }

  @Test
  void aForeignIndexKeyIsRefused() {
    for (Map<String, AttributeValue> item : items(victim)) {
      for (String index : List.of("gsi1", "gsi2", "iter_index")) {
        String attribute = index.startsWith("gsi") ? "_" + index + "_pk" : "_iter_pk";
        AttributeValue foreign = item.get(attribute);
        if (foreign != null) {
          refused(ErrorCode.FOREIGN_KEY, () -> query(index, attribute, foreign.s()));
        }
      }
    }
    for (int slot = 1; slot <= 5; slot++) {
      String index = "gsi" + slot;
      refused(
          ErrorCode.FOREIGN_KEY,
          () -> query(index, "_" + index + "_pk", victim + "#t#" + index + "#apollo"));
    }
  }

  @Test
  void aKeyConditionThatReachesFurtherIsRefused() {
    String own = TaskKeys.byProjectPartition(keys(mallory), "apollo");
    for (String condition :
        List.of(
            "#p = :p OR #p = :p",
            "begins_with(#p, :p)",
            "#p > :p",
            "NOT #p = :p",
            "#p = :p AND #p = :p",
            "#p = :p AND title = :p",
            "#p = :p AND begins_with(_pk, :p)",
            "#p = :p AND _pk BETWEEN :p AND :p",
            "#p <> :p",
            "",
            "#p BETWEEN :p AND :p")) {
      refused(
          ErrorCode.EXPRESSION_REFUSED,
          () -> client.query(query("gsi1", "_gsi1_pk", own, condition).build()));
    }
  }

  @Test
  void aForeignStartKeyIsRefused() {
    Map<String, AttributeValue> start = new HashMap<>(secretKey());
    start.put("_gsi1_pk", text(TaskKeys.byProjectPartition(keys(mallory), "apollo")));
    start.put("_gsi1_sk", text("2026"));

    refused(
        ErrorCode.FOREIGN_KEY,
        () ->
            client.query(
                query(
                        "gsi1",
                        "_gsi1_pk",
                        TaskKeys.byProjectPartition(keys(mallory), "apollo"),
                        "#p = :p")
                    .exclusiveStartKey(start)
                    .build()));
  }

  @Test
  void aStartKeyThatHasMoreThanAKeyIsRefused() {
    Map<String, AttributeValue> start = new HashMap<>(key(TaskKeys.item(keys(mallory), "1")));
    String own = TaskKeys.byProjectPartition(keys(mallory), "apollo");
    start.put("_gsi1_pk", text(own));
    start.put("_gsi1_sk", text("2026"));
    start.put("title", text(victim));

    refused(
        ErrorCode.FOREIGN_KEY,
        () ->
            client.query(
                query("gsi1", "_gsi1_pk", own, "#p = :p").exclusiveStartKey(start).build()));
  }

  @Test
  void aForeignValueInAFilterSeesNothing() {
    in(mallory, () -> tasks.create(t -> task(t, "1")));
    QueryRequest.Builder own =
        query("gsi1", "_gsi1_pk", TaskKeys.byProjectPartition(keys(mallory), "apollo"), "#p = :p")
            .filterExpression("begins_with(#k, :v) OR title = :s OR contains(#k, :v)")
            .expressionAttributeNames(Map.of("#p", "_gsi1_pk", "#k", "_pk"))
            .expressionAttributeValues(
                Map.of(
                    ":p",
                    text(TaskKeys.byProjectPartition(keys(mallory), "apollo")),
                    ":v",
                    text(victim),
                    ":s",
                    text(SECRET)));

    assertThat(in(mallory, () -> client.query(own.build())).items()).isEmpty();
    assertThat(in(mallory, () -> client.query(own.select(Select.COUNT).build())).count()).isZero();
  }

  @Test
  void partiQlIsRefused() {
    String statement = "SELECT * FROM \"" + TABLE + "\" WHERE \"_pk\" = '" + victim + "#t#1'";

    refused(
        ErrorCode.OPERATION_REFUSED, () -> client.executeStatement(r -> r.statement(statement)));
    refused(
        ErrorCode.OPERATION_REFUSED,
        () ->
            client.batchExecuteStatement(
                r -> r.statements(BatchStatementRequest.builder().statement(statement).build())));
    refused(
        ErrorCode.OPERATION_REFUSED,
        () ->
            client.executeTransaction(r ->
                r.transactStatements(
                    ParameterizedStatement.builder().statement(statement).build())));
  }

  @Test
  void aScanIsRefused() {
    refused(ErrorCode.OPERATION_REFUSED, () -> client.scan(r -> r.tableName(TABLE)));
    refused(
        ErrorCode.OPERATION_REFUSED,
        () -> client.scanPaginator(r -> r.tableName(TABLE)).items().stream().toList());
    refused(
        ErrorCode.OPERATION_REFUSED,
        () ->
            client.scan(r ->
                r.tableName(TABLE)
                    .indexName("gsi1")
                    .filterExpression("begins_with(#p, :p)")
                    .expressionAttributeNames(Map.of("#p", "_pk"))
                    .expressionAttributeValues(Map.of(":p", text(mallory)))));
  }

  @Test
  void anotherTableOrItsArnIsRefused() {
    for (String table :
        List.of(
            LocalTable.NAME,
            TABLE + "x",
            "arn:aws:dynamodb:eu-west-1:000000000000:table/" + TABLE)) {
      refused(
          ErrorCode.TABLE_REFUSED,
          () ->
              client.getItem(r -> r.tableName(table).key(key(TaskKeys.item(keys(mallory), "1")))));
    }
  }

  @Test
  void aRequestWithLegacyParametersOrAnIdentityOfItsOwnIsRefused() {
    Condition foreign =
        Condition.builder()
            .comparisonOperator(ComparisonOperator.EQ)
            .attributeValueList(text(victim + "#t#1"))
            .build();

    refused(
        ErrorCode.PARAMETER_REFUSED,
        () -> client.query(r -> r.tableName(TABLE).keyConditions(Map.of("_pk", foreign))));
    refused(
        ErrorCode.PARAMETER_REFUSED,
        () ->
            client.getItem(r ->
                r.tableName(TABLE)
                    .key(key(TaskKeys.item(keys(mallory), "1")))
                    .overrideConfiguration(
                        o -> o.credentialsProvider(AnonymousCredentialsProvider.create()))));
    refused(
        ErrorCode.PARAMETER_REFUSED,
        () ->
            client.getItem(r ->
                r.tableName(TABLE)
                    .key(key(TaskKeys.item(keys(mallory), "1")))
                    .overrideConfiguration(
                        o -> o.putHeader("X-Amz-Target", "DynamoDB_20120810.Scan"))));
  }

  @Test
  void aPutIntoAnotherTenantsIndexIsRefused() {
    Map<String, AttributeValue> own = own();
    for (String attribute : List.of("_gsi1_pk", "_gsi2_pk", "_iter_pk", "_gsi3_pk", "_gsi5_pk")) {
      Map<String, AttributeValue> item = new HashMap<>(own);
      item.put(attribute, text(victim + "#t#gsi1#apollo"));
      item.putIfAbsent(attribute.replace("_pk", "_sk"), text("1"));

      refused(ErrorCode.FOREIGN_KEY, () -> client.putItem(r -> r.tableName(TABLE).item(item)));
      refused(
          ErrorCode.FOREIGN_KEY,
          () ->
              client.batchWriteItem(r ->
                  r.requestItems(
                      Map.of(
                          TABLE,
                          List.of(WriteRequest.builder().putRequest(p -> p.item(item)).build())))));
      refused(
          ErrorCode.FOREIGN_KEY,
          () ->
              client.transactWriteItems(r ->
                  r.transactItems(
                      TransactWriteItem.builder()
                          .put(p -> p.tableName(TABLE).item(item))
                          .build())));
    }
  }

  /// A whole item of Mallory's, as the schema makes it.
  private Map<String, AttributeValue> own() {
    return in(
        mallory,
        () ->
            new TaskSchema(KeyFormat.STANDARD)
                .toItem(bao.keySpace(), tasks.build(t -> task(t, "9").status(Status.OPEN)), false));
  }

  @Test
  void aTokenOfAnotherTenantsTransactionIsNoWayToKnowOfIt() {
    String token = LocalTable.newTenant();
    put(victim, token, "2");
    remember();

    // Were it the same token, DynamoDB would answer that the parameters are others.
    put(mallory, token, "3");

    assertThat(items(mallory)).hasSize(1);
  }

  private void put(String tenant, String token, String id) {
    TransactWriteItem put =
        TransactWriteItem.builder()
            .put(p -> p.tableName(TABLE).item(key(TaskKeys.item(keys(tenant), id))))
            .build();
    in(
        tenant,
        () -> client.transactWriteItems(r -> r.clientRequestToken(token).transactItems(put)));
  }
}
