package dev.bao.guard;

import static dev.bao.guard.Fixture.ACME;
import static dev.bao.guard.Fixture.GLOBEX;
import static dev.bao.guard.Fixture.TABLE;
import static dev.bao.guard.Fixture.key;
import static dev.bao.guard.Fixture.n;
import static dev.bao.guard.Fixture.s;
import static dev.bao.guard.Fixture.strings;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.error.ErrorCode;
import dev.bao.guard.EachOperation.Way;
import dev.bao.model.Model;
import dev.bao.model.ModelIndex;
import dev.bao.model.ModelUnique;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.Select;

/// Members of the item collection `pr`, whose prefixes start alike, and an index in shards.
class MembersTest {

  private static final String BY_KEY = "dev.bao.guard.EachOperation#byKey";

  private static final Model PROJECT =
      Model.builder("Project", "p")
          .memberOf("ProjectItems", "pr")
          .index(new ModelIndex("byOwner", 3, true).shared())
          .build();

  private static final Model TASK =
      Model.builder("Task", "t")
          .sortKey()
          .memberOf("ProjectItems", "pr")
          .index(new ModelIndex("byStatus", 1, true).sharded(16))
          .index(new ModelIndex("byOwner", 3, true).shared())
          .unique(new ModelUnique(1, "slug", "slug"))
          .iterated(1)
          .build();

  private static final Model TASK2 =
      Model.builder("Task2", "t2").sortKey().memberOf("ProjectItems", "pr").build();

  private static final Model TASK_2 =
      Model.builder("Task-2", "t-2").sortKey().memberOf("ProjectItems", "pr").build();

  private final Fixture fixture = new Fixture();
  private final GuardedClient tasks = fixture.guard.bind(ACME, TASK);
  private final GuardedClient items = fixture.guard.bind(ACME, List.of(PROJECT, TASK, TASK2));

  private void accepts(Way way, DynamoDbClient client, Map<String, AttributeValue> keyOrItem) {
    fixture.raw.calls.clear();
    way.send(client, keyOrItem);

    assertThat(fixture.raw.calls).hasSize(1);
    fixture.raw.calls.clear();
  }

  private void refuses(Way way, DynamoDbClient client, Map<String, AttributeValue> keyOrItem) {
    fixture.refuses(ErrorCode.FOREIGN_KEY, () -> way.send(client, keyOrItem));
  }

  private GuardedClient registered() {
    for (Model model : List.of(PROJECT, TASK, TASK2, TASK_2)) {
      fixture.register(model);
    }
    return fixture.guard.bind(ACME);
  }

  @ParameterizedTest
  @MethodSource(BY_KEY)
  void areToldByBothHalvesOfTheKey(Way way) {
    for (String sort : new String[] {"t#1", "t##", "t#$", "t#\0", "t#t2#1", "t# "}) {
      accepts(way, tasks, key("acme#pr#P1", sort));
    }
    for (String sort :
        new String[] {"t", "t#", "t2#1", "t-2#1", "p", "t$", "t$1", "T#1", "#", " t#1", "tt#1"}) {
      refuses(way, tasks, key("acme#pr#P1", sort));
    }
    for (String partition :
        new String[] {
          "acme#t#P1",
          "acme#pr",
          "acme#pr2#P1",
          "acme#p#P1",
          "globex#pr#P1",
          "pr#pr#P1",
          "acme2#pr#P1"
        }) {
      refuses(way, tasks, key(partition, "t#1"));
    }
  }

  @ParameterizedTest
  @MethodSource(BY_KEY)
  void haveTheirPrefixAloneWhereTheyHaveNoSortKey(Way way) {
    GuardedClient projects = fixture.guard.bind(ACME, PROJECT);

    accepts(way, projects, key("acme#pr#P1", "p"));
    for (String sort : new String[] {"p#", "p#1", "pr", "P", "t#1", "\0p"}) {
      refuses(way, projects, key("acme#pr#P1", sort));
    }
  }

  @ParameterizedTest
  @MethodSource(BY_KEY)
  void areTogetherAllThatACollectionOwns(Way way) {
    for (String sort : new String[] {"p", "t#1", "t2#1"}) {
      accepts(way, items, key("acme#pr#P1", sort));
    }
    for (String sort : new String[] {"t-2#1", "u#1", "pr", "p#1", "t", "_raft_uc"}) {
      refuses(way, items, key("acme#pr#P1", sort));
    }
    refuses(way, items, key("globex#pr#P1", "p"));
    accepts(way, items, key("acme#_raft_uc#_uc1#t#slug:x", "_raft_uc"));
    refuses(way, items, key("acme#_raft_uc#_uc1#pr#slug:x", "_raft_uc"));
  }

  @ParameterizedTest
  @MethodSource(BY_KEY)
  void areKnownToAClientOfAllModels(Way way) {
    GuardedClient tenant = registered();

    for (String sort : new String[] {"p", "t#1", "t2#1", "t-2#1"}) {
      accepts(way, tenant, key("acme#pr#P1", sort));
    }
    for (String sort : new String[] {"u#1", "pr", "p#1", "t"}) {
      refuses(way, tenant, key("acme#pr#P1", sort));
    }
    refuses(way, tenant, key("acme#t#P1", "t#1"));
    accepts(way, tenant, key("acme#other#P1", "t#1"));
  }

  @ParameterizedTest
  @MethodSource("dev.bao.guard.EachOperation#byItem")
  void writeIndexKeysOfTheirOwnOrOfTheirCollection(Way way) {
    for (GuardedClient client : List.of(tasks, items, registered())) {
      accepts(way, client, task("_gsi1_pk", "acme#t#gsi1#015#OPEN", "_gsi1_sk", "1"));
      accepts(way, client, task("_gsi3_pk", "acme#pr#gsi3#ada", "_gsi3_sk", "1"));
      accepts(way, client, task("_iter_pk", "acme#t#iter", "_iter_sk", "P1#1"));
      refuses(way, client, task("_gsi3_pk", "acme#t#gsi3#ada", "_gsi3_sk", "1"));
      refuses(way, client, task("_gsi3_pk", "globex#pr#gsi3#ada", "_gsi3_sk", "1"));
      refuses(way, client, task("_gsi2_pk", "acme#t#gsi2#ada", "_gsi2_sk", "1"));
      refuses(way, client, task("_gsi1_pk", "acme#pr#gsi1#001#OPEN", "_gsi1_sk", "1"));
      refuses(way, client, task("_iter_pk", "acme#pr#iter", "_iter_sk", "P1#1"));
      refuses(way, client, task("_model", "pr"));
      refuses(way, client, task("_model", "t2"));
    }
  }

  private static Map<String, AttributeValue> task(String... pairs) {
    return Fixture.with(strings("_pk", "acme#pr#P1", "_sk", "t#1", "_model", "t"), strings(pairs));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "016#OPEN",
        "999#OPEN",
        "01#OPEN",
        "1#OPEN",
        "OPEN",
        "0015#OPEN",
        "001OPEN",
        "001",
        "001#",
        "-01#OPEN",
        "0x1#OPEN",
        "\u0660\u0660\u0661#OPEN",
        "#001#OPEN",
        ""
      })
  void areInShardsOfThreeDigitsBelowTheirNumber(String end) {
    Way put = EachOperation.byItem().findFirst().orElseThrow();

    refuses(put, tasks, task("_gsi1_pk", "acme#t#gsi1#" + end, "_gsi1_sk", "1"));
  }

  private QueryRequest.Builder query(String condition, String low, String high) {
    return QueryRequest.builder()
        .tableName(TABLE)
        .keyConditionExpression("#pk = :pk" + condition)
        .expressionAttributeNames(
            condition.contains("#sk") ? Map.of("#pk", "_pk", "#sk", "_sk") : Map.of("#pk", "_pk"))
        .expressionAttributeValues(
            Map.of(":pk", s("acme#pr#P1"), ":low", s(low), ":high", s(high)));
  }

  @ParameterizedTest
  @CsvSource({
    "' AND #sk BETWEEN :low AND :high', t#, t$",
    "' AND #sk BETWEEN :low AND :high', t#a, t#z",
    "' AND #sk BETWEEN :low AND :high', t#a, t$",
    "' AND #sk = :low', t#1, t#1",
    "' AND :low = #sk', t#1, t#1",
    "' AND begins_with(#sk, :low)', t#, t#",
    "' AND begins_with(#sk, :low)', t#1, t#1"
  })
  void areQueriedWithinTheirRange(String condition, String low, String high) {
    tasks.query(query(condition, low, high).build());
    tasks.query(query(condition, low, high).select(Select.COUNT).build());

    assertThat(fixture.raw.calls).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "'', x, x",
    "' AND #sk BETWEEN :low AND :high', t, t$",
    "' AND #sk BETWEEN :low AND :high', t#, t$a",
    "' AND #sk BETWEEN :low AND :high', p, t#z",
    "' AND #sk BETWEEN :low AND :high', t#, t2#",
    "' AND #sk > :low', t#1, t#1",
    "' AND #sk >= :low', t#1, t#1",
    "' AND #sk < :low', t#1, t#1",
    "' AND #sk <= :low', t#1, t#1",
    "' AND #sk = :low', p, p",
    "' AND #sk = :low', t2#1, t2#1",
    "' AND begins_with(#sk, :low)', t, t",
    "' AND begins_with(#sk, :low)', t2#, t2#"
  })
  void areNotQueriedBeyondTheirRange(String condition, String low, String high) {
    fixture.refuses(ErrorCode.FOREIGN_KEY, () -> tasks.query(query(condition, low, high).build()));
    fixture.refuses(
        ErrorCode.FOREIGN_KEY,
        () -> tasks.query(query(condition, low, high).select(Select.COUNT).build()));
  }

  @ParameterizedTest
  @CsvSource({
    "' AND #sk = :low', p, p, true",
    "' AND #sk BETWEEN :low AND :high', p, p, true",
    "' AND begins_with(#sk, :low)', p, p, false",
    "' AND #sk = :low', p#, p#, false",
    "' AND #sk = :low', pr, pr, false",
    "' AND #sk BETWEEN :low AND :high', p, pr, false",
    "' AND #sk BETWEEN :low AND :high', p, p$, false",
    "' AND #sk BETWEEN :low AND :high', a, p, false",
    "' AND #sk <= :low', p, p, false"
  })
  void areQueriedByOneSortKeyWhereTheyHaveNoneOfTheirOwn(
      String condition, String low, String high, boolean isWithin) {
    GuardedClient projects = fixture.guard.bind(ACME, PROJECT);
    QueryRequest request = query(condition, low, high).build();

    if (isWithin) {
      projects.query(request);
      assertThat(fixture.raw.calls).hasSize(1);
    } else {
      fixture.refuses(ErrorCode.FOREIGN_KEY, () -> projects.query(request));
    }
  }

  @Test
  void areNotQueriedByANumber() {
    QueryRequest request =
        query(" AND #sk = :low", "t#1", "t#1")
            .expressionAttributeValues(Map.of(":pk", s("acme#pr#P1"), ":low", n("1")))
            .build();

    fixture.refuses(ErrorCode.FOREIGN_KEY, () -> tasks.query(request));
  }

  @Test
  void areQueriedTogetherButNotCountedBlindly() {
    items.query(query("", "x", "x").build());

    assertThat(fixture.raw.calls).hasSize(1);
    fixture.raw.calls.clear();
    fixture.refuses(
        ErrorCode.PARAMETER_REFUSED,
        () -> items.query(query("", "x", "x").select(Select.COUNT).build()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"t-2#1", "u#1", "pr", "t", "p#1", "t#"})
  void keepBackWhatIsNoneOfThem(String sort) {
    fixture.raw.answers(answer(List.of(key("acme#pr#P1", "t#1"), key("acme#pr#P1", sort))));

    fixture.keepsBack(() -> items.query(query("", "x", "x").build()));
  }

  @Test
  void keepBackAnotherTenantsItem() {
    fixture.raw.answers(answer(List.of(key(GLOBEX.partition("pr", "P1"), "t#1"))));

    fixture.keepsBack(() -> items.query(query("", "x", "x").build()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"t2#1", "p", "t$"})
  void keepBackOtherMembersInAQueryOfOne(String sort) {
    fixture.raw.answers(answer(List.of(key("acme#pr#P1", sort))));

    fixture.keepsBack(
        () -> tasks.query(query(" AND #sk BETWEEN :low AND :high", "t#", "t$").build()));
  }

  private static QueryResponse answer(List<Map<String, AttributeValue>> found) {
    return QueryResponse.builder().items(found).build();
  }

  @Test
  void areCountedAloneInAnIndexOfTheirOwn() {
    QueryRequest request =
        QueryRequest.builder()
            .tableName(TABLE)
            .indexName("gsi1")
            .keyConditionExpression("#pk = :pk")
            .expressionAttributeNames(Map.of("#pk", "_gsi1_pk"))
            .expressionAttributeValues(Map.of(":pk", s("acme#t#gsi1#001#OPEN")))
            .select(Select.COUNT)
            .build();

    QueryRequest prepared = tasks.prepared(request);

    assertThat(prepared.filterExpression())
        .isEqualTo("begins_with(#baoPk, :baoPrefix) AND begins_with(#baoSk, :baoMember)");
    assertThat(prepared.expressionAttributeValues())
        .containsEntry(":baoPrefix", s("acme#pr#"))
        .containsEntry(":baoMember", s("t#"));
  }

  @Test
  void areCountedByOneSortKeyWhereTheyHaveNoneOfTheirOwn() {
    QueryRequest request =
        QueryRequest.builder()
            .tableName(TABLE)
            .indexName("gsi3")
            .keyConditionExpression("#pk = :pk")
            .expressionAttributeNames(Map.of("#pk", "_gsi3_pk"))
            .expressionAttributeValues(Map.of(":pk", s("acme#pr#gsi3#ada")))
            .select(Select.COUNT)
            .build();

    QueryRequest prepared = fixture.guard.bind(ACME, PROJECT).prepared(request);

    assertThat(prepared.filterExpression())
        .isEqualTo("begins_with(#baoPk, :baoPrefix) AND #baoSk = :baoMember");
    assertThat(prepared.expressionAttributeValues()).containsEntry(":baoMember", s("p"));
  }
}
