package dev.bao.guard;

import static dev.bao.guard.Fixture.SECRET;
import static dev.bao.guard.Fixture.TABLE;
import static dev.bao.guard.Fixture.s;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.error.ErrorCode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;

class CountFilterTest {

  private final Fixture fixture = new Fixture();

  private static QueryRequest.Builder count(@Nullable String filter) {
    return QueryRequest.builder()
        .tableName(TABLE)
        .indexName("gsi1")
        .select(Select.COUNT)
        .keyConditionExpression("#g = :g")
        .filterExpression(filter)
        .expressionAttributeNames(Map.of("#g", "_gsi1_pk", "#a", "a"))
        .expressionAttributeValues(Map.of(":g", s("acme#t#gsi1#apollo"), ":v", s(SECRET)));
  }

  @Test
  void keepsACountOnAnIndexToItemsOfTheModel() {
    fixture.tasks.query(count(null).build());

    QueryRequest sent = fixture.raw.only(QueryRequest.class);
    assertThat(sent.filterExpression()).isEqualTo("begins_with(#baoPk, :baoPrefix)");
    assertThat(sent.expressionAttributeNames())
        .containsEntry("#baoPk", "_pk")
        .containsEntry("#g", "_gsi1_pk");
    assertThat(sent.expressionAttributeValues())
        .containsEntry(":baoPrefix", s("acme#t#"))
        .containsEntry(":v", s(SECRET));
  }

  @Test
  void readsTheModelFromTheKeyWhereNoneIsBound() {
    assertThat(fixture.tenant.prepared(count(null).build()).expressionAttributeValues())
        .containsEntry(":baoPrefix", s("acme#t#"));
  }

  @Test
  void countsTheIterationIndexInTheSameWay() {
    QueryRequest request =
        count(null)
            .indexName("iter_index")
            .expressionAttributeNames(Map.of("#g", "_iter_pk"))
            .expressionAttributeValues(Map.of(":g", s("acme#t#iter#004")))
            .build();

    assertThat(fixture.tasks.prepared(request).filterExpression()).startsWith("begins_with(");
  }

  @Test
  void takesPlaceholdersThatTheRequestHasNot() {
    QueryRequest request =
        count("#baoPk = :baoPrefix AND #baoPk1 = :v")
            .expressionAttributeNames(Map.of("#g", "_gsi1_pk", "#baoPk", "a", "#baoPk1", "b"))
            .expressionAttributeValues(
                Map.of(":g", s("acme#t#gsi1#apollo"), ":v", s("x"), ":baoPrefix", s("y")))
            .build();

    QueryRequest prepared = fixture.tasks.prepared(request);

    assertThat(prepared.filterExpression())
        .isEqualTo("begins_with(#baoPk2, :baoPrefix1) AND #baoPk = :baoPrefix AND #baoPk1 = :v");
    assertThat(prepared.expressionAttributeNames())
        .containsEntry("#baoPk", "a")
        .containsEntry("#baoPk2", "_pk");
    assertThat(prepared.expressionAttributeValues())
        .containsEntry(":baoPrefix", s("y"))
        .containsEntry(":baoPrefix1", s("acme#t#"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "#a = :v                     | #a = :v",
        "#a = :v AND b = :v          | #a = :v AND b = :v",
        "(#a = :v OR b = :v)         | (#a = :v OR b = :v)",
        "NOT (#a = :v) AND c IN (:v) | NOT (#a = :v) AND c IN (:v)",
        "#a = :v OR b = :v           | (#a = :v OR b = :v)",
        "#a = :v or (b = :v)         | (#a = :v or (b = :v))",
        "(#a = :v) Or (b = :v)       | ((#a = :v) Or (b = :v))",
        "orders = :v                 | orders = :v"
      })
  void joinsTheFilterOfTheRequestSoThatNoOrOpensIt(String filter, String joined) {
    assertThat(fixture.tasks.prepared(count(filter).build()).filterExpression())
        .isEqualTo("begins_with(#baoPk, :baoPrefix) AND " + joined);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#a = :v) OR (b = :v",
        "#a = :v) OR b = :v",
        ")(",
        "(#a = :v",
        "#a = :v)",
        "((#a = :v) OR b = :v))(",
        "#a = 'x) OR ('",
        "#a = :v \u00d6R b = :v"
      })
  void refusesAFilterThatWouldBreakOut(String filter) {
    fixture.refuses(ErrorCode.EXPRESSION_REFUSED, () -> fixture.tasks.query(count(filter).build()));
  }

  @Test
  void leavesACountOnTheTableAsItIs() {
    QueryRequest request =
        QueryRequest.builder()
            .tableName(TABLE)
            .select(Select.COUNT)
            .keyConditionExpression("#p = :p")
            .expressionAttributeNames(Map.of("#p", "_pk"))
            .expressionAttributeValues(Map.of(":p", s("acme#t#1")))
            .build();

    assertThat(fixture.tasks.prepared(request)).isSameAs(request);
  }
}
