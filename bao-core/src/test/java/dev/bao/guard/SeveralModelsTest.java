package dev.bao.guard;

import static dev.bao.guard.Fixture.ACME;
import static dev.bao.guard.Fixture.COMMENT;
import static dev.bao.guard.Fixture.GLOBEX;
import static dev.bao.guard.Fixture.SECRET;
import static dev.bao.guard.Fixture.TABLE;
import static dev.bao.guard.Fixture.TASK;
import static dev.bao.guard.Fixture.s;
import static dev.bao.guard.Fixture.strings;
import static dev.bao.guard.Fixture.taskKey;
import static dev.bao.guard.Fixture.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.error.ErrorCode;
import dev.bao.guard.EachOperation.Way;
import dev.bao.key.ItemKey;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/// A client that is bound to tasks and comments, as a transaction over both has it.
class SeveralModelsTest {

  private static final String BY_KEY = "dev.bao.guard.EachOperation#byKey";
  private static final String BY_ITEM = "dev.bao.guard.EachOperation#byItem";
  private static final String ALL = "dev.bao.guard.EachOperation#all";

  private static final Map<String, AttributeValue> COMMENT_KEY = key("acme#c#1", "2026");

  private final Fixture fixture = new Fixture();
  private final GuardedClient both = fixture.guard.bind(ACME, List.of(TASK, COMMENT));

  private void refuses(Way way, Map<String, AttributeValue> keyOrItem) {
    fixture.refuses(ErrorCode.FOREIGN_KEY, () -> way.send(both, keyOrItem));
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void letsKeysOfEachModelThrough(Way way) {
    way.send(both, taskKey("1"));
    way.send(both, COMMENT_KEY);

    assertThat(fixture.raw.calls).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void refusesAModelThatIsNoneOfThem(Way way) {
    refuses(way, key("acme#p#" + SECRET, "p"));
    refuses(way, key("acme#tt#" + SECRET, "t"));
    refuses(way, key("acme#t", "t"));
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void refusesAnotherTenant(Way way) {
    refuses(way, key(GLOBEX.partition("t", SECRET), "t"));
    refuses(way, key(GLOBEX.partition("c", SECRET), "c"));
    refuses(way, key(GLOBEX.sentinel("t", 1, "slug", SECRET)));
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void ofNoModelsRefusesAll(Way way) {
    GuardedClient none = fixture.guard.bind(ACME, List.of());

    fixture.refuses(ErrorCode.FOREIGN_KEY, () -> way.send(none, taskKey("1")));
  }

  @ParameterizedTest
  @MethodSource(BY_KEY)
  void knowsTheSentinelsOfEachModel(Way way) {
    way.send(both, key(ACME.sentinel("t", 1, "slug", "hatch")));
    assertThat(fixture.raw.calls).hasSize(1);
    fixture.raw.calls.clear();

    refuses(way, key(ACME.sentinel("t", 2, "slug", SECRET)));
    refuses(way, key(ACME.sentinel("c", 1, "slug", SECRET)));
    refuses(way, key(ACME.sentinel("p", 1, "slug", SECRET)));
  }

  @ParameterizedTest
  @MethodSource(BY_ITEM)
  void checksAnItemByTheModelOfItsKey(Way way) {
    Map<String, AttributeValue> first = strings("_gsi1_pk", "acme#t#gsi1#x", "_gsi1_sk", "x");
    way.send(both, with(taskKey("1"), first));
    assertThat(fixture.raw.calls).hasSize(1);
    fixture.raw.calls.clear();

    refuses(way, with(taskKey("1"), strings("_gsi3_pk", "acme#t#gsi3#" + SECRET, "_gsi3_sk", "x")));
    refuses(way, with(taskKey("1"), strings("_gsi1_pk", "acme#c#gsi1#" + SECRET, "_gsi1_sk", "x")));
    refuses(way, with(taskKey("1"), strings("_model", "c")));
    refuses(way, with(taskKey("1"), strings("_gsi1_pk", "acme#t#gsi1#" + SECRET)));
    refuses(way, with(COMMENT_KEY, first));
    refuses(way, with(COMMENT_KEY, strings("_gsi1_pk", "acme#c#gsi1#" + SECRET, "_gsi1_sk", "x")));
    refuses(way, with(COMMENT_KEY, strings("_iter_pk", "acme#c#iter", "_iter_sk", "1")));
  }

  @Test
  void checksAnUpdateByTheModelOfItsKey() {
    update(taskKey("1"), "_gsi1_pk", "acme#t#gsi1#x");
    assertThat(fixture.raw.calls).hasSize(1);
    fixture.raw.calls.clear();

    fixture.refuses(
        ErrorCode.EXPRESSION_REFUSED,
        () -> update(taskKey("1"), "_gsi2_pk", "acme#t#gsi2#" + SECRET));
    fixture.refuses(
        ErrorCode.FOREIGN_KEY, () -> update(COMMENT_KEY, "_gsi1_pk", "acme#c#gsi1#" + SECRET));
    fixture.refuses(
        ErrorCode.FOREIGN_KEY, () -> update(COMMENT_KEY, "_gsi1_pk", "acme#t#gsi1#" + SECRET));
  }

  private void update(Map<String, AttributeValue> key, String attribute, String value) {
    both.updateItem(r ->
        r.tableName(TABLE)
            .key(key)
            .updateExpression("SET #a = :v")
            .expressionAttributeNames(Map.of("#a", attribute))
            .expressionAttributeValues(Map.of(":v", s(value))));
  }

  @Test
  void refusesAWholeTransactionForOneForeignKeyInIt() {
    TransactWriteItem own =
        TransactWriteItem.builder()
            .put(Put.builder().tableName(TABLE).item(taskKey("1")).build())
            .build();
    TransactWriteItem foreign =
        TransactWriteItem.builder()
            .delete(Delete.builder().tableName(TABLE).key(key("globex#c#1", "2026")).build())
            .build();

    fixture.refuses(
        ErrorCode.FOREIGN_KEY,
        () -> both.transactWriteItems(r -> r.transactItems(own, own, foreign)));
    assertThatThrownBy(() -> both.transactWriteItems(r -> r.transactItems(own, own, foreign)))
        .hasMessageContaining("TransactWriteItems, action 3, of models Task, Comment:");
  }

  @Test
  void queriesAnIndexOfTheModelThatUsesIt() {
    query("gsi1", "acme#t#gsi1#x");
    assertThat(fixture.raw.calls).hasSize(1);
    fixture.raw.calls.clear();

    fixture.refuses(ErrorCode.FOREIGN_KEY, () -> query("gsi1", "acme#c#gsi1#" + SECRET));
    fixture.refuses(ErrorCode.FOREIGN_KEY, () -> query("iter_index", "acme#c#iter"));
    fixture.refuses(ErrorCode.TABLE_REFUSED, () -> query("gsi3", "acme#t#gsi3#" + SECRET));
  }

  private void query(String index, String partition) {
    String attribute = index.equals("iter_index") ? "_iter_pk" : "_" + index + "_pk";
    both.query(r ->
        r.tableName(TABLE)
            .indexName(index)
            .keyConditionExpression("#p = :p")
            .expressionAttributeNames(Map.of("#p", attribute))
            .expressionAttributeValues(Map.of(":p", s(partition))));
  }

  @Test
  void keepsBackAnAnswerOfAnotherModel() {
    fixture.raw.answers(GetItemResponse.builder().item(key("acme#p#" + SECRET, "p")).build());

    fixture.keepsBack(() -> both.getItem(r -> r.tableName(TABLE).key(taskKey("1"))));
  }

  private static Map<String, AttributeValue> key(ItemKey key) {
    return Fixture.key(key.partition(), key.sort());
  }

  private static Map<String, AttributeValue> key(String partition, String sort) {
    return Fixture.key(partition, sort);
  }
}
