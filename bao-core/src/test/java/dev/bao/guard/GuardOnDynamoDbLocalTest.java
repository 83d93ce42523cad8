package dev.bao.guard;

import static dev.bao.guard.Fixture.ACME;
import static dev.bao.guard.Fixture.COMMENT;
import static dev.bao.guard.Fixture.GLOBEX;
import static dev.bao.guard.Fixture.TASK;
import static dev.bao.guard.Fixture.key;
import static dev.bao.guard.Fixture.n;
import static dev.bao.guard.Fixture.s;
import static dev.bao.guard.Fixture.strings;
import static dev.bao.guard.Fixture.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.error.ErrorCode;
import dev.bao.error.IsolationException;
import dev.bao.key.KeySpace;
import dev.bao.local.DynamoDbLocal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverterProvider;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableMetadata;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.Get;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.Select;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/// What the guard lets through runs, and what it adds does what it is for. Each test has a table of
/// its own, since some of them plant items where they do not belong.
class GuardOnDynamoDbLocalTest {

  private final DynamoDbClient raw = DynamoDbLocal.shared().client();
  private final String table = "guard-" + UUID.randomUUID();
  private final Guard guard = new Guard(raw, table);
  private final GuardedClient tasks = guard.bind(ACME, TASK);
  private final GuardedClient tenant = guard.bind(ACME);

  @BeforeEach
  void createTable() {
    guard
        .platform("test", (name, operation) -> {})
        .createTable(r ->
            r.tableName(table)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(
                    List.of(
                        string("_pk"),
                        string("_sk"),
                        string("_gsi1_pk"),
                        string("_gsi1_sk"),
                        string("_iter_pk"),
                        string("_iter_sk")))
                .keySchema(schema("_pk", "_sk"))
                .globalSecondaryIndexes(
                    List.of(
                        index("gsi1", "_gsi1_pk", "_gsi1_sk", ProjectionType.ALL),
                        index("iter_index", "_iter_pk", "_iter_sk", ProjectionType.KEYS_ONLY))));
  }

  private static AttributeDefinition string(String name) {
    return AttributeDefinition.builder()
        .attributeName(name)
        .attributeType(ScalarAttributeType.S)
        .build();
  }

  private static List<KeySchemaElement> schema(String partition, String sort) {
    return List.of(
        KeySchemaElement.builder().attributeName(partition).keyType(KeyType.HASH).build(),
        KeySchemaElement.builder().attributeName(sort).keyType(KeyType.RANGE).build());
  }

  private static GlobalSecondaryIndex index(
      String name, String partition, String sort, ProjectionType projection) {
    return GlobalSecondaryIndex.builder()
        .indexName(name)
        .keySchema(schema(partition, sort))
        .projection(p -> p.projectionType(projection))
        .build();
  }

  /// A task of the project `apollo`.
  private static Map<String, AttributeValue> task(KeySpace in, String id) {
    return strings(
        "_pk",
        in.partition("t", id),
        "_sk",
        "t",
        "_model",
        "t",
        "_gsi1_pk",
        in.indexPartition("t", 1, "apollo"),
        "_gsi1_sk",
        id,
        "_iter_pk",
        in.iterationPartition("t", 10, id),
        "_iter_sk",
        id,
        "title",
        "Task " + id);
  }

  private void put(String id) {
    tasks.putItem(r -> r.tableName(table).item(task(ACME, id)));
  }

  /// Plants an item of globex in the partition of acme's index, past the guard.
  private void forge(String id) {
    raw.putItem(r ->
        r.tableName(table)
            .item(
                with(task(GLOBEX, id), strings("_gsi1_pk", "acme#t#gsi1#apollo", "_gsi1_sk", id))));
  }

  private QueryRequest.Builder ofProject() {
    return QueryRequest.builder()
        .tableName(table)
        .indexName("gsi1")
        .keyConditionExpression("#p = :p")
        .expressionAttributeNames(Map.of("#p", "_gsi1_pk"))
        .expressionAttributeValues(Map.of(":p", s("acme#t#gsi1#apollo")));
  }

  private Map<String, AttributeValue> stored(String id) {
    return raw.getItem(r -> r.tableName(table).key(key("acme#t#" + id, "t"))).item();
  }

  private static void assertForeign(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            IsolationException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.FOREIGN_ITEM));
  }

  @Nested
  class Reads {

    @Test
    void anItemByItsKey() {
      put("1");

      assertThat(tasks.getItem(r -> get(r, "1")).item()).isEqualTo(task(ACME, "1"));
      assertThat(tenant.getItem(r -> get(r, "1")).item()).isEqualTo(task(ACME, "1"));
      assertThat(tasks.getItem(r -> get(r, "2")).hasItem()).isFalse();
      assertThat(
              tasks
                  .getItem(r ->
                      get(r, "1")
                          .projectionExpression("title, #p, #s")
                          .expressionAttributeNames(Map.of("#p", "_pk", "#s", "_sk")))
                  .item())
          .containsOnlyKeys("title", "_pk", "_sk");
    }

    private GetItemRequest.Builder get(GetItemRequest.Builder request, String id) {
      return request.tableName(table).key(key("acme#t#" + id, "t"));
    }

    @Test
    void anIndexPageByPage() {
      for (int i = 1; i <= 5; i++) {
        put(String.valueOf(i));
      }

      assertThat(tasks.queryPaginator(ofProject().limit(2).build()).items())
          .extracting(item -> StringValue.of(item, "title"))
          .containsExactly("Task 1", "Task 2", "Task 3", "Task 4", "Task 5");
      assertThat(
              tasks
                  .query(
                      ofProject()
                          .keyConditionExpression("#p = :p AND #s BETWEEN :a AND :b")
                          .expressionAttributeNames(Map.of("#p", "_gsi1_pk", "#s", "_gsi1_sk"))
                          .expressionAttributeValues(
                              Map.of(":p", s("acme#t#gsi1#apollo"), ":a", s("2"), ":b", s("3")))
                          .build())
                  .items())
          .hasSize(2);
    }

    @Test
    void theIterationIndexPageByPage() {
      put("1");
      String partition = ACME.iterationPartition("t", 10, "1");

      assertThat(
              tasks
                  .queryPaginator(r ->
                      r.tableName(table)
                          .indexName("iter_index")
                          .limit(1)
                          .keyConditionExpression("#p = :p")
                          .expressionAttributeNames(Map.of("#p", "_iter_pk"))
                          .expressionAttributeValues(Map.of(":p", s(partition))))
                  .items())
          .hasSize(1);
    }

    @Test
    void severalItemsAtOnce() {
      put("1");
      put("2");
      var keys = List.of(key("acme#t#1", "t"), key("acme#t#2", "t"), key("acme#t#3", "t"));

      assertThat(
              tasks
                  .batchGetItem(r ->
                      r.requestItems(Map.of(table, KeysAndAttributes.builder().keys(keys).build())))
                  .responses()
                  .get(table))
          .hasSize(2);
      assertThat(
              tasks
                  .transactGetItems(
                      r -> r.transactItems(keys.stream().map(this::transactGet).toList()))
                  .responses())
          .hasSize(3);
    }

    private TransactGetItem transactGet(Map<String, AttributeValue> key) {
      return TransactGetItem.builder().get(Get.builder().tableName(table).key(key).build()).build();
    }
  }

  @Nested
  class Counts {

    private int count(@Nullable String filter) {
      QueryRequest.Builder request = ofProject().select(Select.COUNT).filterExpression(filter);
      if (filter != null) {
        request.expressionAttributeValues(
            Map.of(":p", s("acme#t#gsi1#apollo"), ":one", s("Task 1"), ":nine", s("Task 9")));
      }
      return tasks.query(request.build()).count();
    }

    @Test
    void leaveAnItemOutThatWasForgedIntoTheIndex() {
      put("1");
      put("2");
      forge("9");

      assertThat(raw.query(ofProject().select(Select.COUNT).build()).count()).isEqualTo(3);
      assertThat(count(null)).isEqualTo(2);
      assertThat(tenant.query(ofProject().select(Select.COUNT).build()).count()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "title = :one OR title = :nine",
          "(title = :one OR title = :nine)",
          "(title = :one) or (title = :nine)",
          "title IN (:one, :nine)",
          "NOT title < :one AND title <= :nine"
        })
    void leaveItOutWhateverElseIsFiltered(String filter) {
      put("1");
      forge("9");

      assertThat(count(filter)).isEqualTo(1);
    }

    @Test
    void doNotHandOutTheKeyOfAForgedItem() {
      forge("1");
      put("2");

      assertForeign(() -> tasks.query(ofProject().select(Select.COUNT).limit(1).build()));
    }
  }

  @Nested
  class ForgedItems {

    @Test
    void areKeptBack() {
      put("1");
      forge("9");

      assertForeign(() -> tasks.query(ofProject().build()));
      assertForeign(() -> tenant.query(ofProject().build()));
    }
  }

  @Nested
  class Writes {

    @Test
    void moveAnItemInItsIndex() {
      put("1");

      tasks.updateItem(r ->
          r.tableName(table)
              .key(key("acme#t#1", "t"))
              .updateExpression("SET #p = :p, #s = :s, labels = :l REMOVE title ADD size_ :n")
              .expressionAttributeNames(Map.of("#p", "_gsi1_pk", "#s", "_gsi1_sk"))
              .expressionAttributeValues(
                  Map.of(
                      ":p", s("acme#t#gsi1#gemini"),
                      ":s", s("7"),
                      ":l", AttributeValue.fromL(List.of()),
                      ":n", n("1"))));

      assertThat(stored("1"))
          .containsEntry("_gsi1_pk", s("acme#t#gsi1#gemini"))
          .containsEntry("_gsi1_sk", s("7"))
          .doesNotContainKey("title");
    }

    @Test
    void answerWithWhatTheyChanged() {
      for (ReturnValue returns : ReturnValue.knownValues()) {
        assertThat(update("new" + returns, returns)).isNotNull();
        assertThat(update("new" + returns, returns)).isNotNull();
      }
      put("1");
      assertThat(
              tasks
                  .putItem(r ->
                      r.tableName(table).item(task(ACME, "1")).returnValues(ReturnValue.ALL_OLD))
                  .attributes())
          .isEqualTo(task(ACME, "1"));
      assertThat(delete("1")).isEqualTo(task(ACME, "1"));
      assertThat(delete("1")).isEmpty();
    }

    private Map<String, AttributeValue> update(String id, ReturnValue returns) {
      return tasks
          .updateItem(r ->
              r.tableName(table)
                  .key(key("acme#t#" + id, "t"))
                  .updateExpression("SET title = :t")
                  .expressionAttributeValues(Map.of(":t", s("x")))
                  .returnValues(returns))
          .attributes();
    }

    private Map<String, AttributeValue> delete(String id) {
      return tasks
          .deleteItem(r ->
              r.tableName(table).key(key("acme#t#" + id, "t")).returnValues(ReturnValue.ALL_OLD))
          .attributes();
    }

    @Test
    void failWithTheItemThatIsThere() {
      put("1");

      assertThatThrownBy(() ->
              tasks.putItem(r ->
                  r.tableName(table)
                      .item(task(ACME, "1"))
                      .conditionExpression("attribute_not_exists(title)")
                      .returnValuesOnConditionCheckFailure(
                          ReturnValuesOnConditionCheckFailure.ALL_OLD)))
          .isInstanceOfSatisfying(
              ConditionalCheckFailedException.class,
              e -> assertThat(e.item()).isEqualTo(task(ACME, "1")));
    }

    @Test
    void goInBatches() {
      put("2");
      var writes =
          List.of(
              WriteRequest.builder().putRequest(p -> p.item(task(ACME, "1"))).build(),
              WriteRequest.builder().deleteRequest(d -> d.key(key("acme#t#2", "t"))).build());

      tasks.batchWriteItem(r -> r.requestItems(Map.of(table, writes)));

      assertThat(stored("1")).isNotEmpty();
      assertThat(stored("2")).isEmpty();
    }

    @Test
    void goInTransactionsWithSentinels() {
      put("2");
      String sentinel = ACME.sentinel("t", 1, "slug", "hatch").partition();
      var actions = List.of(putOf(task(ACME, "1")), putOf(sentinel(sentinel)), updateOf("2"));

      tasks.transactWriteItems(r -> r.transactItems(actions));

      assertThat(stored("1")).isNotEmpty();
      assertThat(stored("2")).doesNotContainKey("_gsi1_pk");
      assertThat(tasks.getItem(r -> r.tableName(table).key(key(sentinel, "_raft_uc"))).item())
          .containsEntry("relatedId", s("1"));
      assertThatThrownBy(() -> tasks.transactWriteItems(r -> r.transactItems(actions)))
          .isInstanceOf(TransactionCanceledException.class);
    }

    private static Map<String, AttributeValue> sentinel(String partition) {
      return strings(
          "_pk", partition,
          "_sk", "_raft_uc",
          "uniqueValue", partition,
          "relatedId", "1",
          "relatedModel", "Task");
    }

    private TransactWriteItem putOf(Map<String, AttributeValue> item) {
      return TransactWriteItem.builder()
          .put(p ->
              p.tableName(table)
                  .item(item)
                  .conditionExpression("attribute_not_exists(#p)")
                  .expressionAttributeNames(Map.of("#p", "_pk"))
                  .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD))
          .build();
    }

    private TransactWriteItem updateOf(String id) {
      return TransactWriteItem.builder()
          .update(u ->
              u.tableName(table)
                  .key(key("acme#t#" + id, "t"))
                  .updateExpression("REMOVE #p, #s")
                  .expressionAttributeNames(Map.of("#p", "_gsi1_pk", "#s", "_gsi1_sk")))
          .build();
    }
  }

  /// The enhanced client is a user's client like any other: it works through the guard, within it.
  @Nested
  class EnhancedClient {

    private KeySpace current = ACME;
    private final DynamoDbTable<EnhancedDocument> items =
        DynamoDbEnhancedClient.builder()
            .dynamoDbClient(guard.scoped(() -> current))
            .build()
            .table(
                table,
                TableSchema.documentSchemaBuilder()
                    .addIndexPartitionKey(
                        TableMetadata.primaryIndexName(), "_pk", AttributeValueType.S)
                    .addIndexSortKey(TableMetadata.primaryIndexName(), "_sk", AttributeValueType.S)
                    .addIndexPartitionKey("gsi1", "_gsi1_pk", AttributeValueType.S)
                    .addIndexSortKey("gsi1", "_gsi1_sk", AttributeValueType.S)
                    .attributeConverterProviders(AttributeConverterProvider.defaultProvider())
                    .build());

    private final Key first = Key.builder().partitionValue("acme#t#1").sortValue("t").build();

    private EnhancedDocument document(String id) {
      return EnhancedDocument.builder()
          .attributeConverterProviders(AttributeConverterProvider.defaultProvider())
          .putString("_pk", "acme#t#" + id)
          .putString("_sk", "t")
          .putString("_gsi1_pk", "acme#t#gsi1#apollo")
          .putString("_gsi1_sk", id)
          .putString("title", "Task " + id)
          .build();
    }

    @Test
    void putsUpdatesReadsAndQueries() {
      items.putItem(document("1"));
      items.updateItem(document("2"));

      assertThat(items.getItem(first).getString("title")).isEqualTo("Task 1");
      assertThat(
              items
                  .index("gsi1")
                  .query(r ->
                      r.limit(1)
                          .queryConditional(
                              QueryConditional.sortGreaterThanOrEqualTo(
                                  k -> k.partitionValue("acme#t#gsi1#apollo").sortValue("1"))))
                  .stream()
                  .flatMap(page -> page.items().stream()))
          .hasSize(2);
      assertThat(items.deleteItem(first).getString("title")).isEqualTo("Task 1");
    }

    @Test
    void isRefusedOutsideOfTheTenant() {
      items.putItem(document("1"));
      current = GLOBEX;

      for (ThrowingCallable call :
          List.<ThrowingCallable>of(
              () -> items.putItem(document("1")),
              () -> items.updateItem(document("1")),
              () -> items.getItem(first),
              () -> items.deleteItem(first),
              () -> items.scan().stream().toList(),
              () -> items.query(QueryConditional.keyEqualTo(first)).stream().toList())) {
        assertThatThrownBy(call).isInstanceOf(IsolationException.class);
      }
    }
  }

  @Test
  void boundToAModelSeesNothingOfAnother() {
    put("1");
    GuardedClient comments = guard.bind(ACME, COMMENT);

    assertThatThrownBy(() -> comments.getItem(r -> r.tableName(table).key(key("acme#t#1", "t"))))
        .isInstanceOf(IsolationException.class);
  }
}
