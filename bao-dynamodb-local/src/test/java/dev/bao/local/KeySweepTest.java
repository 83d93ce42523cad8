package dev.bao.local;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class KeySweepTest {

  private static final String RULE = "A key starts with a letter and '-'.";

  private final DynamoDbClient client = DynamoDbLocal.shared().client();
  private String table = "";

  @BeforeEach
  void createTable(TestInfo test) {
    table = "KeySweepTest-" + test.getTestMethod().orElseThrow().getName();
    Tables.createTasksWithIndexes(client, table, 2);
  }

  @AfterEach
  void deleteTable() {
    client.deleteTable(request -> request.tableName(table));
  }

  @Test
  void passesATableWhereEachItemHasOneOwner() {
    put("a-1", Map.of("gsi1", "a-open", "gsi2", "a-2026"));
    put("b-1", Map.of("gsi1", "b-open"));
    put("b-2", Map.of());

    assertThatCode(this::sweep).doesNotThrowAnyException();
  }

  @Test
  void findsAPartitionKeyOfTheTableThatNamesNoOwner() {
    put("a-1", Map.of());
    put("42", Map.of());

    assertThatThrownBy(this::sweep)
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            "1 of 2 items in the table '"
                + table
                + "' break the rule: A key starts with a letter and '-'.\n  taskId = 42");
  }

  @Test
  void findsAPartitionKeyOfAnIndexThatNamesNoOwner() {
    put("a-1", Map.of("gsi1", "a-open", "gsi2", "2026"));

    assertThatThrownBy(this::sweep)
        .hasMessageContaining("1 of 1 items")
        .hasMessageEndingWith("'-'.\n  gsi2 = 2026, of the item taskId = a-1");
  }

  @Test
  void findsAnIndexKeyOfAnotherOwnerThanTheItem() {
    put("a-1", Map.of("gsi1", "b-open"));

    assertThatThrownBy(this::sweep)
        .hasMessageEndingWith("'-'.\n  gsi1 = b-open, of the item taskId = a-1");
  }

  @Test
  void countsAnItemOnceAndQuotesAllOfItsWrongKeys() {
    put("42", Map.of("gsi1", "a-open", "gsi2", "2026"));

    assertThatThrownBy(this::sweep)
        .hasMessageContainingAll("1 of 1 items", "taskId = 42\n", "gsi1 = a-open", "gsi2 = 2026");
  }

  @Test
  void quotesTwentyKeysAndCountsTheRest() {
    for (int i = 100; i < 123; i++) {
      put(Integer.toString(i), Map.of());
    }

    assertThatThrownBy(this::sweep)
        .hasMessageContaining("23 of 23 items")
        .hasMessageEndingWith("\n  and 3 more");
  }

  @Test
  void readsOnBehindTheFirstPageOfTheScan() {
    String large = "x".repeat(300_000);
    for (int i = 0; i < 5; i++) {
      putTitled("a-" + i, large);
      putTitled(Integer.toString(i), large);
    }

    assertThatThrownBy(this::sweep).hasMessageContaining("5 of 10 items");
  }

  private void sweep() {
    new KeySweep(client, table).check(RULE, KeySweepTest::owner);
  }

  private static Optional<String> owner(String key) {
    return key.matches("[a-z]-.*") ? Optional.of(key.substring(0, 1)) : Optional.empty();
  }

  private void put(String id, Map<String, String> indexKeys) {
    Map<String, AttributeValue> item = new HashMap<>(Tables.task(id, "Fix the hatch"));
    indexKeys.forEach((name, key) -> item.put(name, AttributeValue.fromS(key)));
    client.putItem(request -> request.tableName(table).item(item));
  }

  private void putTitled(String id, String title) {
    client.putItem(request -> request.tableName(table).item(Tables.task(id, title)));
  }
}
