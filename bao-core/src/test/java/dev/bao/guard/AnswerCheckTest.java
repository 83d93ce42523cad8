package dev.bao.guard;

import static dev.bao.guard.Fixture.ACME;
import static dev.bao.guard.Fixture.SECRET;
import static dev.bao.guard.Fixture.TABLE;
import static dev.bao.guard.Fixture.key;
import static dev.bao.guard.Fixture.n;
import static dev.bao.guard.Fixture.s;
import static dev.bao.guard.Fixture.strings;
import static dev.bao.guard.Fixture.taskKey;
import static dev.bao.guard.Fixture.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.key.ItemKey;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/// What comes back where other code has put an item at a wrong place.
class AnswerCheckTest {

  private static final Map<String, AttributeValue> OWN =
      with(taskKey("1"), strings("title", "Fix the hatch"));

  private final Fixture fixture = new Fixture();

  /// A call and the place of its answer, or of its failure, where an item comes back.
  ///
  /// @param answer with the item
  record Place(
      String name,
      Function<Map<String, AttributeValue>, Object> answer,
      Function<DynamoDbClient, Object> call) {

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Place> places() {
    return Stream.of(
        new Place(
            "GetItem", item -> GetItemResponse.builder().item(item).build(), AnswerCheckTest::get),
        new Place(
            "PutItem, attributes",
            item -> PutItemResponse.builder().attributes(item).build(),
            AnswerCheckTest::put),
        new Place("PutItem, failed", AnswerCheckTest::failed, AnswerCheckTest::put),
        new Place(
            "UpdateItem, attributes",
            item -> UpdateItemResponse.builder().attributes(item).build(),
            client -> update(client, ReturnValue.ALL_NEW)),
        new Place(
            "UpdateItem, failed",
            AnswerCheckTest::failed,
            client -> update(client, ReturnValue.ALL_NEW)),
        new Place(
            "DeleteItem, attributes",
            item -> DeleteItemResponse.builder().attributes(item).build(),
            AnswerCheckTest::delete),
        new Place("DeleteItem, failed", AnswerCheckTest::failed, AnswerCheckTest::delete),
        new Place(
            "Query, items",
            item -> QueryResponse.builder().items(List.of(taskKey("1"), item)).build(),
            AnswerCheckTest::query),
        new Place(
            "BatchGetItem, items",
            item ->
                BatchGetItemResponse.builder().responses(Map.of(TABLE, List.of(OWN, item))).build(),
            client -> client.batchGetItem(r -> {})),
        new Place(
            "BatchGetItem, unprocessed",
            item ->
                BatchGetItemResponse.builder()
                    .unprocessedKeys(
                        Map.of(TABLE, KeysAndAttributes.builder().keys(List.of(item)).build()))
                    .build(),
            client -> client.batchGetItem(r -> {})),
        new Place(
            "BatchWriteItem, unprocessed put",
            item -> unprocessed(WriteRequest.builder().putRequest(p -> p.item(item))),
            client -> client.batchWriteItem(r -> {})),
        new Place(
            "BatchWriteItem, unprocessed delete",
            item -> unprocessed(WriteRequest.builder().deleteRequest(d -> d.key(item))),
            client -> client.batchWriteItem(r -> {})),
        new Place(
            "TransactGetItems, items",
            item ->
                TransactGetItemsResponse.builder()
                    .responses(
                        ItemResponse.builder().build(), ItemResponse.builder().item(item).build())
                    .build(),
            client -> client.transactGetItems(r -> {})),
        new Place(
            "TransactGetItems, cancelled",
            AnswerCheckTest::cancelled,
            client -> client.transactGetItems(r -> {})),
        new Place(
            "TransactWriteItems, cancelled",
            AnswerCheckTest::cancelled,
            client -> client.transactWriteItems(r -> {})));
  }

  private static Object failed(Map<String, AttributeValue> item) {
    return ConditionalCheckFailedException.builder().item(item).build();
  }

  private static Object cancelled(Map<String, AttributeValue> item) {
    return TransactionCanceledException.builder()
        .cancellationReasons(
            CancellationReason.builder().code("None").build(),
            CancellationReason.builder().code("ConditionalCheckFailed").item(item).build())
        .build();
  }

  private static Object unprocessed(WriteRequest.Builder write) {
    return BatchWriteItemResponse.builder()
        .unprocessedItems(Map.of(TABLE, List.of(write.build())))
        .build();
  }

  private static Object get(DynamoDbClient client) {
    return client.getItem(r -> r.tableName(TABLE).key(taskKey("1")));
  }

  private static Object put(DynamoDbClient client) {
    return client.putItem(r -> r.tableName(TABLE).item(taskKey("1")));
  }

  private static Object delete(DynamoDbClient client) {
    return client.deleteItem(r -> r.tableName(TABLE).key(taskKey("1")));
  }

  private static Object update(DynamoDbClient client, ReturnValue returns) {
    return client.updateItem(r -> r.tableName(TABLE).key(taskKey("1")).returnValues(returns));
  }

  private static QueryResponse query(DynamoDbClient client) {
    return client.query(r ->
        r.tableName(TABLE)
            .keyConditionExpression("#p = :p")
            .expressionAttributeNames(Map.of("#p", "_pk"))
            .expressionAttributeValues(Map.of(":p", s("acme#t#1"))));
  }

  private static QueryResponse queryIndex(DynamoDbClient client) {
    return client.query(r ->
        r.tableName(TABLE)
            .indexName("gsi1")
            .keyConditionExpression("#p = :p")
            .expressionAttributeNames(Map.of("#p", "_gsi1_pk"))
            .expressionAttributeValues(Map.of(":p", s("acme#t#gsi1#apollo"))));
  }

  private void handsOut(DynamoDbClient client, Place place, Map<String, AttributeValue> item) {
    Object answer = place.answer().apply(item);
    fixture.raw.calls.clear();
    fixture.raw.answers(answer);

    if (answer instanceof RuntimeException failure) {
      assertThatThrownBy(() -> place.call().apply(client)).isSameAs(failure);
    } else {
      assertThat(place.call().apply(client)).isSameAs(answer);
    }
  }

  private void keepsBack(DynamoDbClient client, Place place, Map<String, AttributeValue> item) {
    fixture.raw.calls.clear();
    fixture.raw.answers(place.answer().apply(item));

    fixture.keepsBack(() -> place.call().apply(client));
  }

  @ParameterizedTest
  @MethodSource("places")
  void handsOutAnItemOfTheTenantAndModel(Place place) {
    handsOut(fixture.tasks, place, OWN);
    handsOut(fixture.tenant, place, OWN);
  }

  @ParameterizedTest
  @MethodSource("places")
  void keepsAnItemOfAnotherTenantBack(Place place) {
    Map<String, AttributeValue> foreign = with(key("globex#t#1", "t"), strings("title", SECRET));

    keepsBack(fixture.tasks, place, foreign);
    keepsBack(fixture.tenant, place, foreign);
    keepsBack(fixture.tenant, place, key("acme2#t#1", "t"));
  }

  @ParameterizedTest
  @MethodSource("places")
  void keepsAnItemOfAnotherModelBackWhereOneIsBound(Place place) {
    keepsBack(fixture.tasks, place, key("acme#c#1", "t"));
    keepsBack(fixture.tasks, place, key("acme#_raft_uc#_uc2#t#slug:x", "_raft_uc"));
  }

  @ParameterizedTest
  @MethodSource("places")
  void keepsAnItemBackThatDoesNotTellWhoseItIs(Place place) {
    keepsBack(fixture.tasks, place, Map.of());
    keepsBack(fixture.tasks, place, strings("title", SECRET));
    keepsBack(fixture.tasks, place, strings("_pk", "acme#t#1"));
    keepsBack(fixture.tasks, place, Map.of("_pk", n("1"), "_sk", s("t")));
    keepsBack(fixture.tenant, place, Map.of("_pk", s("acme#t#1"), "_sk", n("1")));
  }

  @Test
  void handsOutASentinelOfTheModel() {
    ItemKey sentinel = ACME.sentinel("t", 1, "slug", "x");
    Place get = places().findFirst().orElseThrow();

    handsOut(fixture.tasks, get, key(sentinel.partition(), sentinel.sort()));
    handsOut(fixture.tenant, get, key(sentinel.partition(), sentinel.sort()));
  }

  @Test
  void saysWhatHappenedAndWhatToDo() {
    Object foreign = GetItemResponse.builder().item(key("globex#t#1", "t")).build();
    fixture.raw.answers(foreign).answers(foreign);

    assertThatThrownBy(() -> get(fixture.tenant)).hasMessageContaining("of this tenant. Nothing");
    assertThatThrownBy(() -> get(fixture.tasks))
        .hasMessageStartingWith("[BAO-2002] GetItem of model Task: the answer holds an item")
        .hasMessageContaining("of this tenant and model. Nothing")
        .hasMessageContaining("Nothing of the answer was handed out")
        .hasMessageContaining("scan in a platform scope");
  }

  @Test
  void takesTheAbsenceOfAnItemAsItIs() {
    assertThat(get(fixture.tasks)).isEqualTo(GetItemResponse.builder().build());
    assertThat(put(fixture.tasks)).isEqualTo(PutItemResponse.builder().build());
    fixture.raw.answers(ConditionalCheckFailedException.builder().build());
    assertThatThrownBy(() -> put(fixture.tasks))
        .isInstanceOf(ConditionalCheckFailedException.class);
  }

  @Test
  void handsOutTheAnswerOfATransaction() {
    var answer = TransactWriteItemsResponse.builder().build();
    fixture.raw.answers(answer);

    assertThat(fixture.tasks.transactWriteItems(r -> {})).isSameAs(answer);
  }

  @Test
  void letsErrorsOfDynamoDbThrough() {
    var throttled = ProvisionedThroughputExceededException.builder().build();
    fixture.raw.answers(throttled);

    assertThatThrownBy(() -> put(fixture.tasks)).isSameAs(throttled);
  }

  @Test
  void keepsAnswersOfAnotherTableBack() {
    fixture.raw.answers(
        BatchGetItemResponse.builder().responses(Map.of("other", List.of(OWN))).build());
    fixture.keepsBack(() -> fixture.tasks.batchGetItem(r -> {}));

    fixture.raw.calls.clear();
    fixture.raw.answers(
        BatchGetItemResponse.builder()
            .unprocessedKeys(
                Map.of("other", KeysAndAttributes.builder().keys(List.of(taskKey("1"))).build()))
            .build());
    fixture.keepsBack(() -> fixture.tasks.batchGetItem(r -> {}));

    fixture.raw.calls.clear();
    WriteRequest write = WriteRequest.builder().putRequest(p -> p.item(OWN)).build();
    fixture.raw.answers(
        BatchWriteItemResponse.builder().unprocessedItems(Map.of("other", List.of(write))).build());
    fixture.keepsBack(() -> fixture.tasks.batchWriteItem(r -> {}));
  }

  @Nested
  class ChangedAttributes {

    private void answers(ReturnValue returns, Map<String, AttributeValue> attributes) {
      fixture.raw.calls.clear();
      fixture.raw.answers(UpdateItemResponse.builder().attributes(attributes).build());
      update(fixture.tasks, returns);
    }

    @ParameterizedTest
    @EnumSource(names = {"UPDATED_OLD", "UPDATED_NEW"})
    void haveNoKeyOrThatOfTheTenant(ReturnValue returns) {
      answers(returns, strings("title", "x"));
      answers(returns, Map.of());
      answers(returns, OWN);
      fixture.keepsBack(() -> answers(returns, key("globex#t#1", "t")));
      fixture.keepsBack(() -> answers(returns, strings("_pk", "acme#t#1")));
      fixture.keepsBack(() -> answers(returns, strings("_sk", "t")));
    }

    @ParameterizedTest
    @EnumSource(names = {"ALL_OLD", "ALL_NEW", "NONE"})
    void areAllWithTheirKeyWhereAllWereAskedFor(ReturnValue returns) {
      fixture.keepsBack(() -> answers(returns, strings("title", SECRET)));
    }
  }

  @Nested
  class Queries {

    private static final Map<String, AttributeValue> ENTRY =
        with(OWN, strings("_gsi1_pk", "acme#t#gsi1#apollo", "_gsi1_sk", "2026"));
    private static final Map<String, AttributeValue> LAST =
        with(taskKey("1"), strings("_gsi1_pk", "acme#t#gsi1#apollo", "_gsi1_sk", "2026"));

    private void keepsEntryBack(Map<String, AttributeValue> changes) {
      for (DynamoDbClient client : List.of(fixture.tasks, fixture.tenant)) {
        fixture.raw.calls.clear();
        fixture.raw.answers(QueryResponse.builder().items(List.of(with(ENTRY, changes))).build());
        fixture.keepsBack(() -> queryIndex(client));
      }
    }

    private void keepsLastKeyBack(Map<String, AttributeValue> last) {
      fixture.raw.calls.clear();
      fixture.raw.answers(QueryResponse.builder().lastEvaluatedKey(last).build());
      fixture.keepsBack(() -> queryIndex(fixture.tasks));
    }

    @Test
    void handOutTheEntriesOfThePartition() {
      fixture.raw.answers(
          QueryResponse.builder().items(List.of(ENTRY)).lastEvaluatedKey(LAST).build());

      assertThat(queryIndex(fixture.tasks).items()).containsExactly(ENTRY);
    }

    @Test
    void keepEntriesBackThatWereForgedIntoTheIndex() {
      keepsEntryBack(strings("_pk", "globex#t#1"));
      keepsEntryBack(strings("_pk", "acme#c#1"));
      keepsEntryBack(strings("_pk", "acme#_raft_uc#_uc1#t#slug:x", "_sk", "_raft_uc"));
    }

    @Test
    void keepEntriesOfAnotherPartitionBack() {
      keepsEntryBack(strings("_gsi1_pk", "acme#t#gsi1#other"));
      keepsEntryBack(Map.of("_gsi1_pk", n("1")));
      keepsEntryBack(Map.of("_gsi1_sk", n("1")));
      keepsEntryBack(Map.of("_sk", n("1")));
    }

    @Test
    void ofTheTableKeepItemsOfAnotherPartitionBack() {
      fixture.raw.answers(QueryResponse.builder().items(List.of(taskKey("2"))).build());

      fixture.keepsBack(() -> query(fixture.tasks));
    }

    @Test
    void keepTheKeyOfAForeignItemBackWhereAPageEndedAtOne() {
      keepsLastKeyBack(with(LAST, strings("_pk", "globex#t#1")));
      keepsLastKeyBack(with(LAST, strings("_pk", "acme#c#1")));
      keepsLastKeyBack(with(LAST, strings("_gsi1_pk", "globex#t#gsi1#apollo")));
      keepsLastKeyBack(with(LAST, strings("title", SECRET)));
      keepsLastKeyBack(taskKey("1"));
    }

    @Test
    void takeAnEmptyLastKeyAsNone() {
      QueryResponse last = QueryResponse.builder().lastEvaluatedKey(Map.of()).build();
      fixture.raw.answers(last);

      assertThat(queryIndex(fixture.tasks)).isSameAs(last);
    }
  }
}
