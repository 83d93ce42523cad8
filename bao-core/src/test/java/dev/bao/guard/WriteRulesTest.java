package dev.bao.guard;

import static dev.bao.guard.Fixture.ACME;
import static dev.bao.guard.Fixture.COMMENT;
import static dev.bao.guard.Fixture.TABLE;
import static dev.bao.guard.Fixture.TASK;
import static dev.bao.guard.Fixture.key;
import static dev.bao.guard.Fixture.n;
import static dev.bao.guard.Fixture.s;
import static dev.bao.guard.Fixture.strings;
import static dev.bao.guard.Fixture.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.error.ErrorCode;
import dev.bao.key.ItemKey;
import dev.bao.model.Model;
import dev.bao.model.ModelIndex;
import dev.bao.model.ModelVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

class WriteRulesTest {

  /// Has no unique values, is iterated in ten buckets, and is in an index of which no half stands
  /// alone.
  private static final Model NOTE =
      Model.builder("Note", "n")
          .sortKey()
          .index(new ModelIndex("byAuthor", 1, false))
          .iterated(10)
          .build();

  private final Fixture fixture = new Fixture();
  private final DynamoDbClient client = fixture.guard.scopedWithRules(() -> ACME);

  WriteRulesTest() {
    List.of(TASK, COMMENT, NOTE).forEach(fixture::register);
    fixture.guard.declare("inv");
  }

  private static final Map<String, AttributeValue> NOTE_KEY = key("acme#n#a", "b");
  private static final Map<String, AttributeValue> NOTE_ITEM = noteItem();

  private static Map<String, AttributeValue> noteItem() {
    ItemKey key = new ItemKey("acme#n#a", "b");
    String id = NOTE.idOf(ACME, key);
    return with(
        NOTE_KEY,
        strings("_model", "n", "_iter_pk", ACME.iterationPartition("n", 10, id), "_iter_sk", id));
  }

  /// Every way to write an item that says no more than its key.
  private List<Runnable> writes(Map<String, AttributeValue> key) {
    return List.of(
        () -> client.putItem(put -> put.tableName(TABLE).item(key)),
        () -> client.deleteItem(delete -> delete.tableName(TABLE).key(key)),
        () ->
            client.updateItem(update ->
                update
                    .tableName(TABLE)
                    .key(key)
                    .updateExpression("SET a = :n")
                    .expressionAttributeValues(Map.of(":n", n("1")))),
        () -> client.updateItem(update -> update.tableName(TABLE).key(key)),
        () -> batch(write -> write.putRequest(put -> put.item(key))),
        () -> batch(write -> write.deleteRequest(delete -> delete.key(key))),
        () -> transact(part -> part.put(put -> put.tableName(TABLE).item(key))),
        () -> transact(part -> part.delete(delete -> delete.tableName(TABLE).key(key))),
        () -> transact(part -> part.update(update -> update.tableName(TABLE).key(key))),
        () ->
            transact(part ->
                part.update(update ->
                    update
                        .tableName(TABLE)
                        .key(key)
                        .updateExpression("SET a = :n")
                        .expressionAttributeValues(Map.of(":n", n("1"))))));
  }

  private void batch(Consumer<WriteRequest.Builder> write) {
    WriteRequest request = WriteRequest.builder().applyMutation(write).build();
    client.batchWriteItem(batch -> batch.requestItems(Map.of(TABLE, List.of(request))));
  }

  private void transact(Consumer<TransactWriteItem.Builder> part) {
    TransactWriteItem item = TransactWriteItem.builder().applyMutation(part).build();
    client.transactWriteItems(request -> request.transactItems(item));
  }

  @Test
  void leaveModelsWithUniqueValuesToTheirRepositories() {
    writes(key("acme#t#1", "t"))
        .forEach(write -> fixture.refuses(ErrorCode.REPOSITORY_NEEDED, write::run));
  }

  @Test
  void leaveModelsWithAVersionToTheirRepositories() {
    fixture.register(
        Model.builder("Draft", "d").version(new ModelVersion("version", false)).build());

    writes(key("acme#d#1", "d"))
        .forEach(write -> fixture.refuses(ErrorCode.REPOSITORY_NEEDED, write::run));
  }

  @Test
  void leaveSentinelsToRepositoriesAlsoWhereTheModelIsNotKnown() {
    for (String model : List.of("t", "x", "inv")) {
      ItemKey sentinel = ACME.sentinel(model, 1, "slug", "hatch");
      Map<String, AttributeValue> key = key(sentinel.partition(), sentinel.sort());

      writes(key).forEach(write -> fixture.refuses(ErrorCode.REPOSITORY_NEEDED, write::run));
    }
  }

  @Test
  void refuseAPrefixThatNobodyHas() {
    writes(key("acme#x#1", "x"))
        .forEach(write -> fixture.refuses(ErrorCode.PREFIX_UNKNOWN, write::run));
  }

  @Test
  void letADeclaredPrefixBeWritten() {
    writes(key("acme#inv#1", "inv")).forEach(Runnable::run);

    assertThat(fixture.raw.calls).hasSize(10);
  }

  @Test
  void areNoneForReadsAndChecksOfAnItem() {
    for (String prefix : List.of("t", "x", "inv")) {
      Map<String, AttributeValue> key = key("acme#" + prefix + "#1", prefix);
      client.getItem(get -> get.tableName(TABLE).key(key));
      transact(part ->
          part.conditionCheck(
              check -> check.tableName(TABLE).key(key).conditionExpression("attribute_exists(a)")));
    }

    assertThat(fixture.raw.calls).hasSize(6);
  }

  @Test
  void areNoneForClientsThatAreToldNothing() {
    DynamoDbClient plain = fixture.guard.scoped(() -> ACME);

    plain.deleteItem(delete -> delete.tableName(TABLE).key(key("acme#x#1", "x")));

    assertThat(fixture.raw.calls).hasSize(1);
  }

  @Nested
  class APutOfAModelsItem {

    private void put(Map<String, AttributeValue> item) {
      client.putItem(put -> put.tableName(TABLE).item(item));
    }

    private void refuses(Map<String, String> changed) {
      Map<String, AttributeValue> item = new HashMap<>(NOTE_ITEM);
      changed.forEach((name, value) -> item.put(name, s(value)));
      fixture.refuses(ErrorCode.KEYS_LEFT_OUT, () -> put(item));
    }

    private void refusesWithout(String name) {
      Map<String, AttributeValue> item = new HashMap<>(NOTE_ITEM);
      item.remove(name);
      fixture.refuses(ErrorCode.KEYS_LEFT_OUT, () -> put(item));
    }

    @Test
    void hasWhatEachItemHas() {
      put(NOTE_ITEM);

      assertThat(fixture.raw.calls).hasSize(1);
    }

    @Test
    void isRefusedWithoutItsModelOrIterationKey() {
      refusesWithout("_model");
      fixture.refuses(ErrorCode.KEYS_LEFT_OUT, () -> put(with(NOTE_KEY, strings("_model", "n"))));
    }

    @Test
    void isRefusedWithTheIterationKeyOfAnotherItem() {
      String other = NOTE.idOf(ACME, new ItemKey("acme#n#a", "c"));

      refuses(Map.of("_iter_sk", other));
      refuses(Map.of("_iter_sk", "b"));
      refuses(Map.of("_iter_pk", "acme#n#iter"));
      refuses(Map.of("_iter_pk", ACME.iterationPartition("n", 10, other), "_iter_sk", other));
    }
  }

  @Nested
  class AnUpdateOfAModelsItem {

    private final Map<String, AttributeValue> values =
        new HashMap<>(
            Map.of(
                ":n", n("1"),
                ":m", s("n"),
                ":g", s("acme#n#gsi1#x"),
                ":s", s("x"),
                ":ip", NOTE_ITEM.getOrDefault("_iter_pk", s("")),
                ":is", NOTE_ITEM.getOrDefault("_iter_sk", s(""))));

    private void update(String expression) {
      client.updateItem(update ->
          update
              .tableName(TABLE)
              .key(NOTE_KEY)
              .updateExpression(expression)
              .expressionAttributeValues(values));
      transact(part ->
          part.update(update ->
              update
                  .tableName(TABLE)
                  .key(NOTE_KEY)
                  .updateExpression(expression)
                  .expressionAttributeValues(values)));
    }

    private void refuses(ErrorCode code, String expression) {
      fixture.refuses(code, () -> update(expression));
    }

    @Test
    void writesAllKeysOfTheItem() {
      update(
          "SET a = :n, _model = :m, _iter_pk = :ip, _iter_sk = :is, _gsi1_pk = :g, _gsi1_sk = :s");
      update("SET _model = :m, _iter_pk = :ip, _iter_sk = :is REMOVE _gsi1_pk, _gsi1_sk, a");

      assertThat(fixture.raw.calls).hasSize(4);
    }

    @Test
    void isRefusedWhereAKeyIsLeftOut() {
      refuses(ErrorCode.KEYS_LEFT_OUT, "SET a = :n");
      refuses(
          ErrorCode.KEYS_LEFT_OUT,
          "SET _iter_pk = :ip, _iter_sk = :is, _gsi1_pk = :g, _gsi1_sk = :s");
      refuses(ErrorCode.KEYS_LEFT_OUT, "SET _model = :m, _gsi1_pk = :g, _gsi1_sk = :s");
      refuses(ErrorCode.KEYS_LEFT_OUT, "SET _model = :m, _iter_pk = :ip, _iter_sk = :is");
    }

    /// Where there is no item, it would make one of nothing but the key.
    @Test
    void isRefusedWhereItSaysNothing() {
      fixture.refuses(
          ErrorCode.KEYS_LEFT_OUT, () -> client.updateItem(u -> u.tableName(TABLE).key(NOTE_KEY)));
      fixture.refuses(
          ErrorCode.KEYS_LEFT_OUT,
          () -> transact(part -> part.update(u -> u.tableName(TABLE).key(NOTE_KEY))));
    }

    @Test
    void isRefusedWithHalfOfAnIterationKey() {
      String rest = "SET _model = :m, _gsi1_pk = :g, _gsi1_sk = :s, ";

      refuses(ErrorCode.EXPRESSION_REFUSED, rest + "_iter_pk = :ip");
      refuses(ErrorCode.EXPRESSION_REFUSED, rest + "_iter_sk = :is");
    }

    @Test
    void isRefusedWithTheIterationKeyOfAnotherItemOrTenant() {
      String whole =
          "SET _model = :m, _gsi1_pk = :g, _gsi1_sk = :s, _iter_pk = :ip, _iter_sk = :is";
      String other = NOTE.idOf(ACME, new ItemKey("acme#n#a", "c"));

      for (String partition :
          List.of(
              "globex#n#iter#000",
              "acme#n#iter",
              "acme#t#iter#000",
              ACME.iterationPartition("n", 10, other))) {
        values.put(":ip", s(partition));
        refuses(ErrorCode.EXPRESSION_REFUSED, whole);
      }
      values.put(":ip", NOTE_ITEM.getOrDefault("_iter_pk", s("")));
      for (AttributeValue sort : List.of(s(other), s("b"), n("1"))) {
        values.put(":is", sort);
        refuses(ErrorCode.EXPRESSION_REFUSED, whole);
      }
    }

    @Test
    void neverCopiesOrRemovesAnIterationKey() {
      String rest = "SET _model = :m, _gsi1_pk = :g, _gsi1_sk = :s";

      refuses(ErrorCode.EXPRESSION_REFUSED, rest + ", _iter_pk = a, _iter_sk = :is");
      refuses(ErrorCode.EXPRESSION_REFUSED, rest + ", a = _iter_pk");
      refuses(ErrorCode.EXPRESSION_REFUSED, rest + " REMOVE _iter_pk, _iter_sk");
    }
  }

  @Test
  void haveNoIterationKeyToSetWhereTheModelHasNone() {
    Map<String, AttributeValue> values = Map.of(":p", s("acme#c#iter"), ":s", s("a#b"));

    fixture.refuses(
        ErrorCode.EXPRESSION_REFUSED,
        () ->
            client.updateItem(update ->
                update
                    .tableName(TABLE)
                    .key(key("acme#c#a", "b"))
                    .updateExpression("SET _iter_pk = :p, _iter_sk = :s")
                    .expressionAttributeValues(values)));
  }
}
