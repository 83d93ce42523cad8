package dev.bao.guard;

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

import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Condition;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableResponse;
import software.amazon.awssdk.services.dynamodb.model.ExpectedAttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

class PlatformClientTest {

  private static final Map<String, AttributeValue> TABLE_ITEM = key("$bao#table", "table");

  private final Fixture fixture = new Fixture();
  private final List<String> heard = new ArrayList<>();
  private final DynamoDbClient platform =
      fixture.guard.platform("migration", (name, operation) -> heard.add(name + " " + operation));

  /// Every call that is open, for a table.
  private static List<BiFunction<DynamoDbClient, String, Object>> calls() {
    return List.of(
        (client, table) -> client.createTable(r -> r.tableName(table)),
        (client, table) -> client.describeTable(r -> r.tableName(table)),
        (client, table) -> client.updateTable(r -> r.tableName(table)),
        (client, table) -> client.describeTimeToLive(r -> r.tableName(table)),
        (client, table) -> client.updateTimeToLive(r -> r.tableName(table)),
        (client, table) -> client.scan(r -> r.tableName(table)),
        (client, table) -> client.getItem(r -> r.tableName(table).key(TABLE_ITEM)),
        (client, table) -> client.putItem(r -> r.tableName(table).item(TABLE_ITEM)));
  }

  private void assertNothingHeard() {
    assertThat(heard).isEmpty();
  }

  @Test
  void tellsOfEachCallWithTheNameOfTheScope() {
    assertThat(calls()).allSatisfy(call -> assertThat(call.apply(platform, TABLE)).isNotNull());

    assertThat(heard)
        .containsExactly(
            "migration CreateTable",
            "migration DescribeTable",
            "migration UpdateTable",
            "migration DescribeTimeToLive",
            "migration UpdateTimeToLive",
            "migration Scan",
            "migration GetItem",
            "migration PutItem");
    assertThat(fixture.raw.calls).hasSize(8);
  }

  @Test
  void sendsNothingWhereTheListenerThrows() {
    DynamoDbClient refused =
        fixture.guard.platform(
            "migration",
            (name, operation) -> {
              assertThat(fixture.raw.calls).isEmpty();
              throw new IllegalStateException("no audit");
            });

    for (BiFunction<DynamoDbClient, String, Object> call : calls()) {
      assertThatThrownBy(() -> call.apply(refused, TABLE)).hasMessage("no audit");
    }
    assertThat(fixture.raw.calls).isEmpty();
  }

  @Test
  void refusesOtherTables() {
    for (BiFunction<DynamoDbClient, String, Object> call : calls()) {
      fixture.refuses(ErrorCode.TABLE_REFUSED, () -> call.apply(platform, "other"));
      fixture.refuses(
          ErrorCode.TABLE_REFUSED, () -> call.apply(platform, "arn:aws:dynamodb:::table/tracker"));
    }
    assertNothingHeard();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n"})
  void refusesABlankName(String name) {
    assertThatThrownBy(() -> fixture.guard.platform(name, (scope, operation) -> {}))
        .isInstanceOfSatisfying(
            ConfigurationException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.ARGUMENT_INVALID));
  }

  @Test
  void refusesItemsOfTenants() {
    List<Map<String, AttributeValue>> refused =
        List.of(
            taskKey("1"),
            key("$bao#other", "table"),
            key("globex#t#" + SECRET, "t"),
            Map.of("_pk", n("1"), "_sk", s("table")),
            Map.of());

    for (Map<String, AttributeValue> item : refused) {
      fixture.refuses(
          ErrorCode.FOREIGN_KEY, () -> platform.getItem(r -> r.tableName(TABLE).key(item)));
      fixture.refuses(
          ErrorCode.FOREIGN_KEY, () -> platform.putItem(r -> r.tableName(TABLE).item(item)));
    }
    assertNothingHeard();
  }

  @Test
  void refusesToPutTheTablesItemIntoAnIndex() {
    Map<String, AttributeValue> indexed =
        with(TABLE_ITEM, strings("_gsi1_pk", "globex#t#gsi1#" + SECRET, "_gsi1_sk", "x"));

    fixture.refuses(
        ErrorCode.FOREIGN_KEY, () -> platform.putItem(r -> r.tableName(TABLE).item(indexed)));
    assertNothingHeard();
  }

  @Test
  void refusesLegacyParameters() {
    Map<String, Condition> conditions = Map.of("a", Condition.builder().build());
    Map<String, ExpectedAttributeValue> expected =
        Map.of("a", ExpectedAttributeValue.builder().build());

    refuses(() -> platform.scan(r -> r.tableName(TABLE).attributesToGet("a")));
    refuses(() -> platform.scan(r -> r.tableName(TABLE).scanFilter(conditions)));
    refuses(() -> platform.scan(r -> r.tableName(TABLE).conditionalOperator("OR")));
    refuses(() -> platform.getItem(r -> r.tableName(TABLE).key(TABLE_ITEM).attributesToGet("a")));
    refuses(() -> platform.putItem(r -> r.tableName(TABLE).item(TABLE_ITEM).expected(expected)));
    refuses(
        () -> platform.putItem(r -> r.tableName(TABLE).item(TABLE_ITEM).conditionalOperator("OR")));
    assertNothingHeard();
  }

  private void refuses(ThrowingCallable call) {
    fixture.refuses(ErrorCode.PARAMETER_REFUSED, call);
  }

  @Test
  void refusesRequestsThatAreSentElsewhere() {
    fixture.refuses(
        ErrorCode.PARAMETER_REFUSED,
        () ->
            platform.scan(r ->
                r.tableName(TABLE)
                    .overrideConfiguration(o -> o.putHeader("X-Amz-Target", SECRET))));
    assertNothingHeard();
  }

  @Test
  void scansByThePaginatorToo() {
    Map<String, AttributeValue> last = taskKey("1");
    fixture
        .raw
        .answers(ScanResponse.builder().items(List.of(last)).lastEvaluatedKey(last).build())
        .answers(ScanResponse.builder().items(List.of(taskKey("2"))).build());

    assertThat(platform.scanPaginator(r -> r.tableName(TABLE)).items()).hasSize(2);

    assertThat(heard).containsExactly("migration Scan", "migration Scan");
  }

  @Test
  void waitsThroughItself() {
    fixture.raw.answers(
        DescribeTableResponse.builder().table(t -> t.tableStatus(TableStatus.ACTIVE)).build());

    try (var waiter = platform.waiter()) {
      waiter.waitUntilTableExists(r -> r.tableName(TABLE));
    }

    assertThat(heard).containsExactly("migration DescribeTable");
  }

  @Test
  void namesTheScopeInItsErrors() {
    assertThatThrownBy(() -> platform.scan(r -> r.tableName("other")))
        .hasMessageContaining("Scan in the platform scope migration:");
  }
}
