package dev.bao.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.scope.WorkScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/// A scope is told of each write before and after its request: what it knows of the item counts no
/// more.
class WrittenTest {

  private final List<String> told = new ArrayList<>();

  private final class Scope extends WorkScope {

    @Override
    protected void touched(String partition, String sort) {
      told.add(partition + "/" + sort);
    }
  }

  private static Map<String, AttributeValue> item(String id) {
    return Map.of(
        "_pk", AttributeValue.fromS("acme#t#" + id),
        "_sk", AttributeValue.fromS("t"),
        "title", AttributeValue.fromS("x"));
  }

  private static WriteRequest put(String id) {
    return WriteRequest.builder().putRequest(put -> put.item(item(id))).build();
  }

  private static WriteRequest delete(String id) {
    return WriteRequest.builder().deleteRequest(delete -> delete.key(item(id))).build();
  }

  @Test
  void tellsOfAnItemBeforeAndAfter() {
    String answer =
        new Scope()
            .open(() ->
                Written.item(item("1"))
                    .around(() -> {
                      told.add("sent");
                      return "answer";
                    }));

    assertThat(answer).isEqualTo("answer");
    assertThat(told).containsExactly("acme#t#1/t", "sent", "acme#t#1/t");
  }

  @Test
  void tellsOfItAlsoWhereTheRequestFails() {
    assertThatThrownBy(() ->
            new Scope()
                .open(() ->
                    Written.item(item("1"))
                        .around(() -> {
                          throw new IllegalStateException();
                        })))
        .isInstanceOf(IllegalStateException.class);

    assertThat(told).containsExactly("acme#t#1/t", "acme#t#1/t");
  }

  @Test
  void tellsOfEachItemOfABatch() {
    BatchWriteItemRequest batch =
        BatchWriteItemRequest.builder()
            .requestItems(Map.of("tracker", List.of(put("1"), delete("2"))))
            .build();

    assertThat(
            new Scope()
                .<String, RuntimeException>open(() -> Written.batch(batch).around(() -> "a")))
        .isEqualTo("a");
    assertThat(told).containsExactly("acme#t#1/t", "acme#t#2/t", "acme#t#1/t", "acme#t#2/t");
  }

  @Test
  @SuppressWarnings("unchecked") // The AWS SDK's methods take arrays of Consumer<Builder>.
  void tellsOfEachItemThatATransactionWritesAndOfNoneThatItChecks() {
    TransactWriteItemsRequest transaction =
        TransactWriteItemsRequest.builder()
            .transactItems(
                part -> part.put(put -> put.tableName("tracker").item(item("1"))),
                part -> part.update(update -> update.tableName("tracker").key(item("2"))),
                part -> part.delete(delete -> delete.tableName("tracker").key(item("3"))),
                part -> part.conditionCheck(check -> check.tableName("tracker").key(item("4"))))
            .build();

    assertThat(
            new Scope()
                .<String, RuntimeException>open(
                    () -> Written.transaction(transaction).around(() -> "a")))
        .isEqualTo("a");
    assertThat(told)
        .containsExactly(
            "acme#t#1/t", "acme#t#2/t", "acme#t#3/t", "acme#t#1/t", "acme#t#2/t", "acme#t#3/t");
  }

  @Test
  void tellsNobodyWithoutAScope() {
    assertThat(Written.item(item("1")).around(() -> "answer")).isEqualTo("answer");
    assertThat(told).isEmpty();
  }
}
