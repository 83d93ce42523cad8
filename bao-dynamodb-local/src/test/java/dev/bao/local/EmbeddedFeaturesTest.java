package dev.bao.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.IdempotentParameterMismatchException;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/// What tests may rely on in this version of DynamoDB Local, and where it differs from the service.
class EmbeddedFeaturesTest {

  private static final String IS_ABSENT = "attribute_not_exists(taskId)";
  private static final ReturnValuesOnConditionCheckFailure ALL_OLD =
      ReturnValuesOnConditionCheckFailure.ALL_OLD;

  private final DynamoDbClient client = DynamoDbLocal.shared().client();
  private final String table = "tasks-" + UUID.randomUUID();

  @BeforeEach
  void createTable() {
    Tables.createTasksWithIndexes(client, table, 6);
  }

  @Test
  void makesATableOfSixGlobalSecondaryIndexes() {
    assertThat(client.describeTable(r -> r.tableName(table)).table().globalSecondaryIndexes())
        .hasSize(6);
  }

  @Test
  void takesATimeToLiveAttribute() {
    client.updateTimeToLive(
        r -> r.tableName(table).timeToLiveSpecification(t -> t.attributeName("ttl").enabled(true)));

    assertThat(client.describeTimeToLive(r -> r.tableName(table)).timeToLiveDescription())
        .satisfies(
            ttl -> assertThat(ttl.timeToLiveStatus()).isEqualTo(TimeToLiveStatus.ENABLED),
            ttl -> assertThat(ttl.attributeName()).isEqualTo("ttl"));
  }

  @Test
  void showsOneDatabaseToAllCredentialsAndRegions() {
    StaticCredentialsProvider others =
        StaticCredentialsProvider.create(AwsBasicCredentials.create("another", "another"));

    try (DynamoDbClient another =
        DynamoDbLocal.shared()
            .clientBuilder()
            .credentialsProvider(others)
            .region(Region.EU_WEST_1)
            .build()) {
      assertThat(another.listTables().tableNames()).contains(table);
    }
  }

  @Nested
  class AFailedCondition {

    private final Map<String, AttributeValue> old = Tables.task("T1", "Open the hatch");

    @BeforeEach
    void putTheOldItem() {
      client.putItem(r -> r.tableName(table).item(old));
    }

    @Test
    void tellsTheOldItemToAPut() {
      assertFailsWithTheOldItem(() ->
          client.putItem(r ->
              r.tableName(table)
                  .item(Tables.task("T1", "Another"))
                  .conditionExpression(IS_ABSENT)
                  .returnValuesOnConditionCheckFailure(ALL_OLD)));
    }

    @Test
    void tellsTheOldItemToAnUpdate() {
      assertFailsWithTheOldItem(() ->
          client.updateItem(r ->
              r.tableName(table)
                  .key(Tables.taskKey("T1"))
                  .updateExpression("REMOVE title")
                  .conditionExpression(IS_ABSENT)
                  .returnValuesOnConditionCheckFailure(ALL_OLD)));
    }

    @Test
    void tellsTheOldItemToADelete() {
      assertFailsWithTheOldItem(() ->
          client.deleteItem(r ->
              r.tableName(table)
                  .key(Tables.taskKey("T1"))
                  .conditionExpression(IS_ABSENT)
                  .returnValuesOnConditionCheckFailure(ALL_OLD)));
    }

    @Test
    void tellsTheOldItemToAPutInATransaction() {
      assertCancelsWithTheOldItem(part ->
          part.put(p ->
              p.tableName(table)
                  .item(Tables.task("T1", "Another"))
                  .conditionExpression(IS_ABSENT)
                  .returnValuesOnConditionCheckFailure(ALL_OLD)));
    }

    @Test
    void tellsTheOldItemToAnUpdateInATransaction() {
      assertCancelsWithTheOldItem(part ->
          part.update(u ->
              u.tableName(table)
                  .key(Tables.taskKey("T1"))
                  .updateExpression("REMOVE title")
                  .conditionExpression(IS_ABSENT)
                  .returnValuesOnConditionCheckFailure(ALL_OLD)));
    }

    @Test
    void tellsTheOldItemToADeleteInATransaction() {
      assertCancelsWithTheOldItem(part ->
          part.delete(d ->
              d.tableName(table)
                  .key(Tables.taskKey("T1"))
                  .conditionExpression(IS_ABSENT)
                  .returnValuesOnConditionCheckFailure(ALL_OLD)));
    }

    @Test
    void tellsTheOldItemToACheckInATransaction() {
      assertCancelsWithTheOldItem(part ->
          part.conditionCheck(c ->
              c.tableName(table)
                  .key(Tables.taskKey("T1"))
                  .conditionExpression(IS_ABSENT)
                  .returnValuesOnConditionCheckFailure(ALL_OLD)));
    }

    private void assertCancelsWithTheOldItem(Consumer<TransactWriteItem.Builder> part) {
      assertThatExceptionOfType(TransactionCanceledException.class)
          .isThrownBy(() ->
              client.transactWriteItems(
                  r -> r.transactItems(TransactWriteItem.builder().applyMutation(part).build())))
          .satisfies(e ->
              assertThat(e.cancellationReasons())
                  .extracting(CancellationReason::code, CancellationReason::item)
                  .containsExactly(tuple("ConditionalCheckFailed", old)));
    }

    private void assertFailsWithTheOldItem(ThrowingCallable write) {
      assertThatExceptionOfType(ConditionalCheckFailedException.class)
          .isThrownBy(write)
          .satisfies(e -> assertThat(e.item()).isEqualTo(old));
    }
  }

  @Nested
  class AClientRequestToken {

    private final String token = UUID.randomUUID().toString();

    @Test
    void letsARepeatedTransactionHappenOnce() {
      addHits("1");
      addHits("1");

      assertThat(hits()).isEqualTo("1");
    }

    @Test
    void refusesAnotherTransaction() {
      addHits("1");

      assertThatExceptionOfType(IdempotentParameterMismatchException.class)
          .isThrownBy(() -> addHits("2"));
    }

    /// The service reports the read capacity units of the check instead.
    @Test
    void reportsTheCapacityOfTheWriteAgainWhenRepeated() {
      assertThat(addHits("1").consumedCapacity()).isEqualTo(addHits("1").consumedCapacity());
    }

    private TransactWriteItemsResponse addHits(String hits) {
      TransactWriteItem part =
          TransactWriteItem.builder()
              .update(u ->
                  u.tableName(table)
                      .key(Tables.taskKey("T1"))
                      .updateExpression("ADD hits :hits")
                      .expressionAttributeValues(Map.of(":hits", AttributeValue.fromN(hits))))
              .build();
      return client.transactWriteItems(r ->
          r.clientRequestToken(token)
              .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
              .transactItems(part));
    }

    private String hits() {
      return client
          .getItem(r -> r.tableName(table).key(Tables.taskKey("T1")))
          .item()
          .getOrDefault("hits", AttributeValue.fromN("0"))
          .n();
    }
  }

  @Nested
  class ConsumedCapacityUnits {

    @Test
    void areTotalledOverTableAndIndexes() {
      assertThat(put(ReturnConsumedCapacity.TOTAL))
          .isEqualTo(ConsumedCapacity.builder().tableName(table).capacityUnits(2.0).build());
    }

    @Test
    void areBrokenDownByIndexOnRequest() {
      ConsumedCapacity consumed = put(ReturnConsumedCapacity.INDEXES);

      assertThat(consumed.capacityUnits()).isEqualTo(2.0);
      assertThat(consumed.table().capacityUnits()).isEqualTo(1.0);
      assertThat(consumed.globalSecondaryIndexes()).containsOnlyKeys("gsi1");
    }

    @Test
    void areHalfForAnEventuallyConsistentRead() {
      assertThat(read(false)).isEqualTo(0.5);
      assertThat(read(true)).isEqualTo(1.0);
    }

    private ConsumedCapacity put(ReturnConsumedCapacity detail) {
      Map<String, AttributeValue> item = new HashMap<>(Tables.task("T1", "Open the hatch"));
      item.put("gsi1", AttributeValue.fromS("apollo"));
      return client
          .putItem(r -> r.tableName(table).item(item).returnConsumedCapacity(detail))
          .consumedCapacity();
    }

    private double read(boolean consistent) {
      return client
          .getItem(r ->
              r.tableName(table)
                  .key(Tables.taskKey("T1"))
                  .consistentRead(consistent)
                  .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL))
          .consumedCapacity()
          .capacityUnits();
    }
  }
}
