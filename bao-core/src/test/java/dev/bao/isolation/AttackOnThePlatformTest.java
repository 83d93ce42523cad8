package dev.bao.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.Bao;
import dev.bao.LocalTable;
import dev.bao.error.ErrorCode;
import dev.bao.guard.EachOperation;
import dev.bao.guard.EachSetting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Condition;
import software.amazon.awssdk.services.dynamodb.model.ConditionalOperator;
import software.amazon.awssdk.services.dynamodb.model.ExpectedAttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/// Mallory has got hold of a platform scope, which is no tenant's: it does no more than it is for,
/// and nothing without the audit.
class AttackOnThePlatformTest extends Attack {

  private static final Map<String, AttributeValue> TABLE_ITEM =
      Map.of("_pk", text("$bao#table"), "_sk", text("table"));

  private final List<String> audit = new ArrayList<>();
  private final Bao audited =
      Bao.builder()
          .client(http.client())
          .table(TABLE)
          .onPlatformCall((name, operation) -> audit.add(name + " " + operation))
          .build();
  private final DynamoDbClient platform = audited.platform("report");

  /// Every call that a platform scope has, but those that would change the table.
  private static List<BiConsumer<DynamoDbClient, String>> calls() {
    return List.of(
        (to, table) -> to.describeTable(r -> r.tableName(table)),
        (to, table) -> to.describeTimeToLive(r -> r.tableName(table)),
        (to, table) -> to.scan(r -> r.tableName(table)),
        (to, table) -> to.getItem(r -> r.tableName(table).key(TABLE_ITEM)));
  }

  private void refusedUnheard(ErrorCode code, Consumer<DynamoDbClient> attack) {
    audit.clear();
    refusedHere(code, () -> attack.accept(platform));
    assertThat(audit).isEmpty();
  }

  @Test
  void noCallGoesUnheard() {
    calls().forEach(call -> call.accept(platform, TABLE));

    assertThat(audit)
        .containsExactly(
            "report DescribeTable", "report DescribeTimeToLive", "report Scan", "report GetItem");
  }

  @Test
  void aCallThatTheAuditRefusesIsNotSent() {
    Bao strict =
        Bao.builder()
            .client(http.client())
            .table(TABLE)
            .onPlatformCall((_, _) -> {
              throw new IllegalStateException("not now");
            })
            .build();
    http.operations().clear();

    for (BiConsumer<DynamoDbClient, String> call : calls()) {
      assertThatThrownBy(() -> call.accept(strict.platform("report"), TABLE)).hasMessage("not now");
    }
    assertThat(http.operations()).isEmpty();
  }

  @Test
  void aScopeWithoutANameIsRefused() {
    for (String name : List.of("", " ", "\t")) {
      refusedHere(ErrorCode.ARGUMENT_INVALID, () -> audited.platform(name));
    }
  }

  @Test
  void anItemOfATenantIsRefused() {
    refusedUnheard(ErrorCode.FOREIGN_KEY, c -> c.getItem(r -> r.tableName(TABLE).key(secretKey())));
    refusedUnheard(
        ErrorCode.FOREIGN_KEY, c -> c.putItem(r -> r.tableName(TABLE).item(secretKey())));
    EachOperation.all()
        .filter(way -> !way.name().matches("GetItem|PutItem"))
        .forEach(way ->
            refusedUnheard(
                ErrorCode.OPERATION_REFUSED, c -> way.sender().send(c, TABLE, secretKey())));
  }

  @Test
  void theTablesOwnItemInTheIndexOfATenantIsRefused() {
    for (String index : List.of("_gsi1", "_gsi5", "_iter")) {
      Map<String, AttributeValue> item = new HashMap<>(TABLE_ITEM);
      item.put(index + "_pk", text(victim + "#t#gsi1#apollo"));
      item.put(index + "_sk", text("1"));
      refusedUnheard(ErrorCode.FOREIGN_KEY, c -> c.putItem(r -> r.tableName(TABLE).item(item)));
    }
  }

  @Test
  void anotherTableIsRefused() {
    for (BiConsumer<DynamoDbClient, String> call : calls()) {
      refusedUnheard(ErrorCode.TABLE_REFUSED, c -> call.accept(c, LocalTable.NAME));
    }
  }

  @Test
  void aSettingOfTheRequestAloneIsRefused() {
    EachSetting.refused()
        .values()
        .forEach(setting ->
            refusedUnheard(
                ErrorCode.PARAMETER_REFUSED,
                c ->
                    c.scan(
                        ScanRequest.builder()
                            .tableName(TABLE)
                            .overrideConfiguration(setting)
                            .build())));
  }

  @Test
  void aParameterOfTheTimeBeforeExpressionsIsRefused() {
    Map<String, Condition> filter = Map.of("title", Condition.builder().build());
    Map<String, ExpectedAttributeValue> expected =
        Map.of("title", ExpectedAttributeValue.builder().exists(false).build());
    List.<Consumer<DynamoDbClient>>of(
            c -> c.scan(r -> r.tableName(TABLE).attributesToGet("title")),
            c -> c.scan(r -> r.tableName(TABLE).scanFilter(filter)),
            c -> c.scan(r -> r.tableName(TABLE).conditionalOperator(ConditionalOperator.OR)),
            c -> c.getItem(r -> r.tableName(TABLE).key(TABLE_ITEM).attributesToGet("title")),
            c -> c.putItem(r -> r.tableName(TABLE).item(TABLE_ITEM).expected(expected)),
            c ->
                c.putItem(r ->
                    r.tableName(TABLE)
                        .item(TABLE_ITEM)
                        .conditionalOperator(ConditionalOperator.OR)))
        .forEach(attack -> refusedUnheard(ErrorCode.PARAMETER_REFUSED, attack));
  }
}
