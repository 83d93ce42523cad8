package dev.bao.test;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.Bao;
import dev.bao.key.TableLayout;
import dev.bao.local.DynamoDbLocal;
import dev.bao.tenant.TenantContext;
import dev.bao.tenant.TenantId;
import dev.bao.test.tracker.Tag;
import dev.bao.test.tracker.TagRepository;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Each test runs on a table of its own, since what it forges would fail this very run.
class TableSweepTest {

  private String table = "";

  @BeforeEach
  void nameTable(TestInfo test) {
    table = test.getTestMethod().orElseThrow().getName() + test.getDisplayName().hashCode();
  }

  @Test
  void passesWhereAllItemsAreThoseOfTests() {
    EngineExecutionResults results = run(Honest.class);

    Runs.requireSuccess(results);
    assertThat(items()).hasSize(4);
  }

  @Test
  void failsTheRunThoughAllTestsSucceed() {
    EngineExecutionResults results = run(WithoutATenant.class);

    results.testEvents().assertStatistics(tests -> tests.succeeded(1).failed(0));
    results.containerEvents().assertStatistics(containers -> containers.failed(1));
    assertThat(Runs.failures(results))
        .singleElement()
        .isInstanceOf(AssertionError.class)
        .asString()
        .contains("1 of 2 items in the table '" + table + "'", "_pk = tag#urgent");
  }

  @ParameterizedTest
  @ValueSource(strings = {"_gsi1_pk", "_gsi2_pk", "_gsi3_pk", "_gsi4_pk", "_gsi5_pk", "_iter_pk"})
  void findsAForgedKeyOfAnyIndex(String attribute) {
    run(Honest.class);
    Map<String, AttributeValue> forged = new HashMap<>(items().getFirst());
    forged.put(attribute, AttributeValue.fromS("tag#forged"));
    forged.put(attribute.replace("_pk", "_sk"), AttributeValue.fromS("urgent"));
    put(table, forged);

    assertThat(Runs.failures(run(Honest.class)))
        .singleElement()
        .asString()
        .contains("1 of 9 items", attribute + " = tag#forged, of the item _pk = ");
  }

  @Test
  void findsAnItemOfATenantThatIsThatOfNoTest() {
    assertThat(Runs.failures(run(OfAnUnknownTenant.class)))
        .singleElement()
        .asString()
        .contains("1 of 2 items", "_pk = acme#tag#urgent", "_gsi1_pk = acme#tag#gsi1#red")
        .contains("each partition key starts with the tenant of a test");
  }

  @Test
  void findsAnItemInTheIndexOfAnotherTenant() {
    assertThat(Runs.failures(run(InTheIndexOfAnother.class)))
        .singleElement()
        .asString()
        .contains("1 of 2 items")
        .containsPattern("_gsi1_pk = (\\w+)-other#tag#gsi1#red, of the item _pk = \\1#tag#urgent");
  }

  @Test
  void knowsTenantsThatATestDerivesFromItsOwn() {
    Runs.requireSuccess(run(OfADerivedTenant.class));

    assertThat(items())
        .extracting(item -> text(item, "_pk"))
        .anyMatch(key -> key.matches("\\w+-other#tag#urgent"));
  }

  @Test
  void refusesTenantsThatOnlyStartLikeThatOfATest() {
    assertThat(Runs.failures(run(OfALongerTenant.class)))
        .singleElement()
        .asString()
        .contains("1 of 2 items", "other#tag#urgent");
  }

  private EngineExecutionResults run(Class<?> type) {
    return Runs.engine(type).configurationParameter("bao.test.table", table).execute();
  }

  /// The items of tests, as they lie in the table.
  private List<Map<String, AttributeValue>> items() {
    return DynamoDbLocal.shared()
        .client()
        .scan(request -> request.tableName(table))
        .items()
        .stream()
        .filter(item -> !text(item, "_pk").equals(TableLayout.TABLE_ITEM))
        .toList();
  }

  private static String text(Map<String, AttributeValue> item, String attribute) {
    return item.getOrDefault(attribute, AttributeValue.fromS("")).s();
  }

  private static void put(String table, Map<String, AttributeValue> item) {
    DynamoDbLocal.shared().client().putItem(request -> request.tableName(table).item(item));
  }

  private static void put(Bao bao, String partitionKey, String indexPartitionKey) {
    put(
        bao.table().describe().tableName(),
        Map.of(
            "_pk", AttributeValue.fromS(partitionKey),
            "_sk", AttributeValue.fromS("tag"),
            "_gsi1_pk", AttributeValue.fromS(indexPartitionKey),
            "_gsi1_sk", AttributeValue.fromS("urgent")));
  }

  @BaoTest(cleanUp = false)
  static class Honest {

    @BeforeAll
    static void create(TagRepository tags) {
      tags.create(new Tag("urgent", "red"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"red", "blue", "green"})
    void create(String color, TagRepository tags) {
      tags.create(new Tag("urgent", color));
    }
  }

  @BaoTest
  static class WithoutATenant {

    @Test
    void forge(Bao bao, TenantId tenant) {
      put(bao, "tag#urgent", tenant + "#tag#gsi1#red");
    }
  }

  @BaoTest
  static class OfAnUnknownTenant {

    @Test
    void create(TagRepository tags) {
      TenantContext.runWithTenant("acme", () -> tags.create(new Tag("urgent", "red")));
    }
  }

  @BaoTest
  static class InTheIndexOfAnother {

    @Test
    void forge(Bao bao, TenantId tenant) {
      put(bao, tenant + "#tag#urgent", tenant + "-other#tag#gsi1#red");
    }
  }

  @BaoTest(cleanUp = false)
  static class OfADerivedTenant {

    @Test
    void create(TagRepository tags, TenantId tenant) {
      TenantContext.runWithTenant(tenant + "-other", () -> tags.create(new Tag("urgent", "red")));
    }
  }

  @BaoTest
  static class OfALongerTenant {

    @Test
    void create(TagRepository tags, TenantId tenant) {
      TenantContext.runWithTenant(tenant + "other", () -> tags.create(new Tag("urgent", "red")));
    }
  }
}
