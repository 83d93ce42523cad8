package dev.bao.guard;

import static dev.bao.guard.Fixture.TABLE;
import static dev.bao.guard.Fixture.s;
import static dev.bao.guard.Fixture.taskKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.error.ErrorCode;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.Get;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;

class ProjectionCheckTest {

  private static final Map<String, String> NAMES =
      Map.of("#pk", "_pk", "#sk", "_sk", "#gpk", "_gsi1_pk", "#gsk", "_gsi1_sk", "#t", "title");

  private final Fixture fixture = new Fixture();

  /// Every way to read with a projection of the table's attributes.
  private static List<Consumer<DynamoDbClient>> reads(String projection) {
    KeysAndAttributes keys =
        KeysAndAttributes.builder()
            .keys(List.of(taskKey("1")))
            .projectionExpression(projection)
            .expressionAttributeNames(NAMES)
            .build();
    Get get =
        Get.builder()
            .tableName(TABLE)
            .key(taskKey("1"))
            .projectionExpression(projection)
            .expressionAttributeNames(NAMES)
            .build();
    return List.of(
        client ->
            client.getItem(r ->
                r.tableName(TABLE)
                    .key(taskKey("1"))
                    .projectionExpression(projection)
                    .expressionAttributeNames(NAMES)),
        client -> client.batchGetItem(r -> r.requestItems(Map.of(TABLE, keys))),
        client ->
            client.transactGetItems(
                r -> r.transactItems(TransactGetItem.builder().get(get).build())),
        client -> query(client, projection, null, "#pk", "acme#t#1"));
  }

  private static void query(
      DynamoDbClient client, String projection, @Nullable String index, String name, String value) {
    client.query(r ->
        r.tableName(TABLE)
            .indexName(index)
            .keyConditionExpression(name + " = :p")
            .projectionExpression(projection)
            .expressionAttributeNames(NAMES)
            .expressionAttributeValues(Map.of(":p", s(value))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#pk, #sk",
        "_sk,_pk",
        "#t, #pk, labels[0], a.b.c, #sk",
        "#pk, #pk, #sk",
        "a[1][2].b , _pk\n,\t_sk"
      })
  void acceptsProjectionsThatCarryTheTablesKey(String projection) {
    reads(projection).forEach(read -> read.accept(fixture.tasks));

    assertThat(fixture.raw.calls).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "#t",
        "#pk",
        "#sk",
        "#pk, #t",
        "#pk.a, #sk",
        "#pk[0], #sk",
        "a._pk, #sk",
        "#pk, #sk.#sk",
        "#pk, a.#sk",
        "_PK, _sk"
      })
  void refusesProjectionsThatLeaveAKeyAttributeOut(String projection) {
    for (Consumer<DynamoDbClient> read : reads(projection)) {
      fixture.refuses(ErrorCode.EXPRESSION_REFUSED, () -> read.accept(fixture.tasks));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#pk #sk",
        "#pk, #sk,",
        "#pk, #sk a",
        "#pk, #sk, #undefined",
        "#pk, #sk, a[x]",
        "#pk, #sk, a[0",
        "#pk, #sk, a.",
        "#pk, #sk, :v",
        "#pk, #sk, a+b",
        "#pk, #sk, \u00e9"
      })
  void refusesProjectionsThatItCannotFollow(String projection) {
    for (Consumer<DynamoDbClient> read : reads(projection)) {
      fixture.refuses(ErrorCode.EXPRESSION_REFUSED, () -> read.accept(fixture.tasks));
    }
  }

  @Test
  void wantsTheKeyOfAQueriedIndexToo() {
    query(fixture.tasks, "#pk, #sk, #gpk, #gsk", "gsi1", "#gpk", "acme#t#gsi1#apollo");
    assertThat(fixture.raw.calls).hasSize(1);
    fixture.raw.calls.clear();

    for (String projection : List.of("#pk, #sk", "#pk, #sk, #gpk", "#sk, #gpk, #gsk", "#gsk")) {
      fixture.refuses(
          ErrorCode.EXPRESSION_REFUSED,
          () -> query(fixture.tasks, projection, "gsi1", "#gpk", "acme#t#gsi1#apollo"));
    }
  }

  @Test
  void saysWhatToAdd() {
    assertThatThrownBy(() -> reads("#t, #sk").getFirst().accept(fixture.tasks))
        .hasMessageContaining("projectionExpression leaves out `_pk`")
        .hasMessageContaining("add it");
  }
}
