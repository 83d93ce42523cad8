package dev.bao.test;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.Bao;
import dev.bao.local.DynamoDbLocal;
import dev.bao.tenant.TenantContext;
import dev.bao.tenant.TenantId;
import dev.bao.test.request.RequestRecorder;
import dev.bao.test.tracker.Tag;
import dev.bao.test.tracker.TagRepository;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Each test runs on a table of its own, to count what is left there.
class CleanUpTest {

  private static final Tag URGENT = new Tag("urgent", "red");

  private String table = "";

  @BeforeEach
  void nameTable(TestInfo test) {
    table = "cleanUp-" + test.getTestMethod().orElseThrow().getName();
  }

  @Test
  void deletesWhatTestsAndClassesWrote() {
    Runs.requireSuccess(run(Writing.class, Map.of()));

    assertThat(keys()).isEmpty();
  }

  @Test
  void runsAfterFailuresToo() {
    assertThat(Runs.failures(run(Failing.class, Map.of()))).hasSize(2);

    assertThat(keys()).isEmpty();
  }

  @Test
  void leavesTheItemsWhereTheClassSaysSo() {
    Runs.requireSuccess(run(Keeping.class, Map.of()));

    assertThat(keys()).hasSize(1);
  }

  @Test
  void leavesTheItemsWhereTheRunSaysSo() {
    Runs.requireSuccess(run(Writing.class, Map.of("bao.test.cleanUp", "false")));

    assertThat(keys()).hasSize(129);
  }

  @Test
  void isNotSwitchedOffByAnythingButFalse() {
    assertThat(Runs.failures(run(Writing.class, Map.of("bao.test.cleanUp", "no"))))
        .isNotEmpty()
        .allSatisfy(
            failure -> assertThat(failure).hasStackTraceContaining("bao.test.cleanUp is 'no'"));
  }

  @Test
  void leavesAnItemInTheIndexOfAnotherTenantForTheSweep() {
    assertThat(Runs.failures(run(Forging.class, Map.of())))
        .singleElement()
        .asString()
        .contains("1 of 2 items", "-other#tag#gsi1#red, of the item _pk = ");
    assertThat(keys()).hasSize(1);
  }

  @Test
  void leavesTheItemsOfTenantsThatAreThoseOfNoTestForTheSweep() {
    assertThat(Runs.failures(run(OfAnUnknownTenant.class, Map.of())))
        .singleElement()
        .asString()
        .contains("1 of 2 items", "_pk = acme#tag#urgent");
  }

  @Test
  void leavesTheItemOfTheTable() {
    Runs.requireSuccess(run(DescribingTheTable.class, Map.of()));

    assertThat(DynamoDbLocal.shared().client().scan(scan -> scan.tableName(table)).items())
        .hasSize(1);
  }

  private EngineExecutionResults run(Class<?> type, Map<String, String> parameters) {
    return Runs.engine(type)
        .configurationParameter("bao.test.table", table)
        .configurationParameters(parameters)
        .execute();
  }

  /// The partition keys in the table, that of the table's own item left out.
  private List<String> keys() {
    return DynamoDbLocal.shared().client().scan(scan -> scan.tableName(table)).items().stream()
        .map(item -> item.getOrDefault("_pk", AttributeValue.fromS("")).s())
        .filter(key -> !key.startsWith("$"))
        .toList();
  }

  @BaoTest
  static class Writing {

    private static final List<Tag> MANY =
        IntStream.range(0, 120).mapToObj(i -> new Tag("tag " + i, "red")).toList();

    @BeforeAll
    static void createForTheClass(TagRepository tags) {
      tags.create(URGENT);
    }

    @BeforeEach
    void createBefore(TagRepository tags) {
      tags.create(URGENT);
    }

    @Test
    void writesOneByOne(TagRepository tags, @TestTenant TenantId globex) {
      TenantContext.runWithTenant(globex.value(), () -> tags.create(URGENT));
      tags.update("urgent", tag -> tag.color("blue")).execute();
    }

    @Test
    void writesBatches(TagRepository tags) {
      tags.putAll(MANY).execute();
    }

    @Test
    void writesTransactions(Bao bao, TagRepository tags) {
      bao.transaction()
          .add(tags.put(new Tag("a", "red")))
          .add(tags.update("urgent", tag -> tag.color("blue")))
          .execute();
      tags.delete("a").execute();
      tags.put(new Tag("b", "red")).execute();
    }

    @AfterEach
    void createAfter(TagRepository tags) {
      tags.put(new Tag("after", "red")).execute();
    }

    @AfterAll
    static void findsItsOwn(TagRepository tags) {
      assertThat(tags.find("urgent")).contains(URGENT);
    }
  }

  @BaoTest
  static class Failing {

    @Test
    void writes(TagRepository tags) {
      tags.create(URGENT);
      throw new IllegalStateException("broken");
    }

    @Test
    void writesTwice(TagRepository tags) {
      tags.create(URGENT);
      tags.create(URGENT);
    }
  }

  @BaoTest(cleanUp = false)
  static class Keeping {

    @Test
    void writes(TagRepository tags) {
      tags.create(URGENT);
    }
  }

  /// Writes the item of the table again, within the scope of the test.
  @BaoTest
  static class DescribingTheTable {

    @Test
    void writes(Bao bao, RequestRecorder recorder) {
      DynamoDbClient platform = bao.platform("describe");
      Map<String, AttributeValue> item =
          platform.scan(scan -> scan.tableName(bao.table().name())).items().getFirst();
      platform.putItem(put -> put.tableName(bao.table().name()).item(item));

      assertThat(recorder.requests().getLast().written()).hasSize(1);
    }
  }

  /// Writes through the guard, and then past it.
  @BaoTest
  static class Forging {

    @Test
    void forge(Bao bao, TagRepository tags, TenantId tenant) {
      tags.create(URGENT);
      DynamoDbLocal.shared()
          .client()
          .updateItem(update ->
              update
                  .tableName(bao.table().name())
                  .key(
                      Map.of(
                          "_pk", AttributeValue.fromS(tenant + "#tag#urgent"),
                          "_sk", AttributeValue.fromS("tag")))
                  .updateExpression("SET #k = :k")
                  .expressionAttributeNames(Map.of("#k", "_gsi1_pk"))
                  .expressionAttributeValues(
                      Map.of(":k", AttributeValue.fromS(tenant + "-other#tag#gsi1#red"))));
    }
  }

  @BaoTest
  static class OfAnUnknownTenant {

    @Test
    void create(TagRepository tags) {
      TenantContext.runWithTenant("acme", () -> tags.create(URGENT));
    }
  }
}
