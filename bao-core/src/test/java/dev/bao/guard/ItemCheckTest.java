package dev.bao.guard;

import static dev.bao.guard.Fixture.ACME;
import static dev.bao.guard.Fixture.COMMENT;
import static dev.bao.guard.Fixture.GLOBEX;
import static dev.bao.guard.Fixture.SECRET;
import static dev.bao.guard.Fixture.n;
import static dev.bao.guard.Fixture.s;
import static dev.bao.guard.Fixture.strings;
import static dev.bao.guard.Fixture.taskKey;
import static dev.bao.guard.Fixture.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.error.ErrorCode;
import dev.bao.guard.EachOperation.Way;
import dev.bao.key.ItemKey;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class ItemCheckTest {

  private static final String BY_ITEM = "dev.bao.guard.EachOperation#byItem";

  private final Fixture fixture = new Fixture();

  private void refuses(Way way, DynamoDbClient client, Map<String, AttributeValue> item) {
    fixture.refuses(ErrorCode.FOREIGN_KEY, () -> way.send(client, item));
  }

  /// Refuses a task with these attributes, with a model bound and without.
  private void refusesTaskWith(Way way, Map<String, AttributeValue> attributes) {
    refuses(way, fixture.tasks, with(taskKey("1"), attributes));
    refuses(way, fixture.tenant, with(taskKey("1"), attributes));
  }

  private static Map<String, AttributeValue> task() {
    return with(
        taskKey("1"),
        strings(
            "_model", "t",
            "_w", "01J",
            "_gsi1_pk", "acme#t#gsi1#apollo",
            "_gsi1_sk", "2026",
            "_gsi2_pk", "acme#t#gsi2#OPEN",
            "_gsi2_sk", "1",
            "_iter_pk", "acme#t#iter#004",
            "_iter_sk", "1",
            "title", "Fix the hatch"));
  }

  private static Map<String, AttributeValue> sentinel() {
    ItemKey key = ACME.sentinel("t", 1, "slug", "hatch");
    return strings(
        "_pk", key.partition(),
        "_sk", key.sort(),
        "uniqueValue", key.partition(),
        "relatedId", "1",
        "relatedModel", "Task");
  }

  @ParameterizedTest
  @MethodSource(BY_ITEM)
  void letsAWholeItemOfTheModelThrough(Way way) {
    way.send(fixture.tasks, task());
    way.send(fixture.tenant, task());
    for (String iteration : List.of("acme#t#iter", "acme#t#iter#009", "acme#t#iter#990")) {
      way.send(fixture.tasks, with(taskKey("1"), strings("_iter_pk", iteration, "_iter_sk", "1")));
    }

    assertThat(fixture.raw.calls).hasSize(5);
  }

  @ParameterizedTest
  @MethodSource(BY_ITEM)
  void takesNamesWithinAMapAsData(Way way) {
    Map<String, AttributeValue> nested = strings("_gsi1_pk", "globex#t#gsi1#x", "_pk", "x");

    way.send(fixture.tasks, with(task(), Map.of("settings", AttributeValue.fromM(nested))));

    assertThat(fixture.raw.calls).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource(BY_ITEM)
  void letsASentinelThrough(Way way) {
    way.send(fixture.tasks, sentinel());
    way.send(fixture.tenant, with(sentinel(), strings("_w", "01J")));

    assertThat(fixture.raw.calls).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource(BY_ITEM)
  void refusesAnItemWithAForeignOrAbsentTableKey(Way way) {
    refuses(way, fixture.tasks, with(task(), strings("_pk", GLOBEX.partition("t", SECRET))));
    refuses(way, fixture.tasks, with(task(), strings("_pk", ACME.partition("c", SECRET))));
    refuses(way, fixture.tenant, with(task(), strings("_pk", GLOBEX.partition("t", SECRET))));
    refuses(way, fixture.tasks, with(task(), Map.of("_sk", n("1"))));
    refuses(way, fixture.tenant, strings("title", SECRET));
  }

  @ParameterizedTest
  @MethodSource(BY_ITEM)
  void refusesAnIndexKeyOfAnotherTenant(Way way) {
    refusesTaskWith(way, strings("_gsi1_pk", "globex#t#gsi1#" + SECRET, "_gsi1_sk", "x"));
    refusesTaskWith(way, strings("_gsi2_pk", "globex#t#gsi2#" + SECRET, "_gsi2_sk", "x"));
    refusesTaskWith(way, strings("_gsi1_pk", "acme2#t#gsi1#" + SECRET, "_gsi1_sk", "x"));
    refusesTaskWith(way, strings("_iter_pk", "globex#t#iter", "_iter_sk", "1"));
  }

  @ParameterizedTest
  @MethodSource(BY_ITEM)
  void refusesAnIndexKeyOfAnotherModelOrSlot(Way way) {
    refusesTaskWith(way, strings("_gsi1_pk", "acme#c#gsi1#" + SECRET, "_gsi1_sk", "x"));
    refusesTaskWith(way, strings("_gsi1_pk", "acme#t#gsi2#" + SECRET, "_gsi1_sk", "x"));
    refusesTaskWith(way, strings("_gsi1_pk", "acme#t#" + SECRET, "_gsi1_sk", "x"));
    refusesTaskWith(way, strings("_iter_pk", "acme#c#iter", "_iter_sk", "1"));
  }

  @ParameterizedTest
  @MethodSource(BY_ITEM)
  void refusesAnIterationKeyOfAnotherShape(Way way) {
    for (String rest :
        new String[] {
          "iterx", "iter#", "iter#04", "iter#0004", "iter#0x4", "iter/004", "iter#00/", "iter#:00"
        }) {
      refusesTaskWith(way, strings("_iter_pk", "acme#t#" + rest, "_iter_sk", "1"));
    }
  }

  @ParameterizedTest
  @MethodSource(BY_ITEM)
  void refusesAnIndexThatTheModelDoesNotUse(Way way) {
    GuardedClient comments = fixture.guard.bind(ACME, COMMENT);
    Map<String, AttributeValue> comment = strings("_pk", "acme#c#1", "_sk", "1");

    refuses(
        way, fixture.tasks, with(task(), strings("_gsi3_pk", "acme#t#gsi3#x", "_gsi3_sk", "x")));
    refuses(way, comments, with(comment, strings("_gsi1_pk", "acme#c#gsi1#x", "_gsi1_sk", "x")));
    refuses(way, comments, with(comment, strings("_iter_pk", "acme#c#iter", "_iter_sk", "1")));
  }

  @ParameterizedTest
  @MethodSource(BY_ITEM)
  void refusesHalfAnIndexKey(Way way) {
    refusesTaskWith(way, strings("_gsi1_pk", "acme#t#gsi1#x"));
    refusesTaskWith(way, strings("_gsi2_sk", "x"));
    refusesTaskWith(way, strings("_iter_pk", "acme#t#iter"));
    refusesTaskWith(way, strings("_iter_sk", "1"));
    refusesTaskWith(way, strings("_gsi1_pk", "acme#t#gsi1#x", "_gsi2_sk", "x"));
  }

  @ParameterizedTest
  @MethodSource(BY_ITEM)
  void refusesAReservedAttributeThatIsNoString(Way way) {
    refusesTaskWith(way, with(strings("_gsi1_pk", "acme#t#gsi1#x"), Map.of("_gsi1_sk", n("1"))));
    refusesTaskWith(way, with(strings("_gsi1_sk", "x"), Map.of("_gsi1_pk", n("1"))));
    refusesTaskWith(way, Map.of("_model", n("1")));
    refusesTaskWith(way, Map.of("_w", n("1")));
  }

  @ParameterizedTest
  @MethodSource(BY_ITEM)
  void refusesAReservedNameThatNoItemHas(Way way) {
    refusesTaskWith(way, strings("_gsi6_pk", "acme#t#gsi6#x", "_gsi6_sk", "x"));
    refusesTaskWith(way, strings("_tenant", SECRET));
    refusesTaskWith(way, strings("_", SECRET));
    refusesTaskWith(way, strings("_GSI1_PK", "globex#t#gsi1#x"));
  }

  @ParameterizedTest
  @MethodSource(BY_ITEM)
  void refusesAnotherModelsPrefixAsTheModel(Way way) {
    refusesTaskWith(way, strings("_model", "c"));
    refusesTaskWith(way, strings("_model", "Task"));
  }

  @ParameterizedTest
  @MethodSource(BY_ITEM)
  void refusesASentinelThatIsInAnIndexOrLooksLikeAnItem(Way way) {
    Map<String, AttributeValue> indexed =
        with(sentinel(), strings("_gsi1_pk", "acme#t#gsi1#x", "_gsi1_sk", "x"));
    Map<String, AttributeValue> iterated =
        with(sentinel(), strings("_iter_pk", "acme#t#iter", "_iter_sk", "1"));

    refuses(way, fixture.tasks, indexed);
    refuses(way, fixture.tenant, indexed);
    refuses(way, fixture.tasks, iterated);
    refuses(way, fixture.tasks, with(sentinel(), strings("_model", "t")));
  }

  @ParameterizedTest
  @MethodSource(BY_ITEM)
  void refusesASentinelWhoseUniqueValueIsNotItsKey(Way way) {
    Map<String, AttributeValue> without = sentinel();
    without.remove("uniqueValue");

    refuses(way, fixture.tasks, without);
    refuses(way, fixture.tasks, with(sentinel(), strings("uniqueValue", SECRET)));
    refuses(way, fixture.tenant, with(sentinel(), Map.of("uniqueValue", n("1"))));
    refuses(
        way,
        fixture.tasks,
        with(sentinel(), Map.of("_pk", s("globex#_raft_uc#_uc1#t#slug:hatch"))));
  }
}
