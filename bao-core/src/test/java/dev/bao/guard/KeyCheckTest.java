package dev.bao.guard;

import static dev.bao.guard.Fixture.ACME;
import static dev.bao.guard.Fixture.COMMENT;
import static dev.bao.guard.Fixture.GLOBEX;
import static dev.bao.guard.Fixture.SECRET;
import static dev.bao.guard.Fixture.TABLE;
import static dev.bao.guard.Fixture.n;
import static dev.bao.guard.Fixture.s;
import static dev.bao.guard.Fixture.taskKey;
import static dev.bao.guard.Fixture.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.error.ErrorCode;
import dev.bao.guard.EachOperation.Way;
import dev.bao.key.ItemKey;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.key.TableLayout;
import dev.bao.tenant.TenantId;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

class KeyCheckTest {

  private static final String BY_KEY = "dev.bao.guard.EachOperation#byKey";

  private final Fixture fixture = new Fixture();

  private void refuses(Way way, DynamoDbClient client, Map<String, AttributeValue> key) {
    fixture.refuses(ErrorCode.FOREIGN_KEY, () -> way.send(client, key));
  }

  @ParameterizedTest
  @MethodSource(BY_KEY)
  void letsAKeyOfTheModelThrough(Way way) {
    assertThat(way.send(fixture.tasks, taskKey("1"))).isNotNull();

    assertThat(fixture.raw.calls).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource(BY_KEY)
  void letsAKeyOfAnyModelOfTheTenantThroughWithoutAModel(Way way) {
    for (String prefix :
        List.of("some-other_Model2", "a", "z", "A", "Z", "aZ09z", "t".repeat(32))) {
      way.send(fixture.tenant, key("acme#" + prefix + "#1", "any"));
    }

    assertThat(fixture.raw.calls).hasSize(7);
  }

  @ParameterizedTest
  @MethodSource(BY_KEY)
  void letsASentinelOfTheModelThrough(Way way) {
    way.send(fixture.tasks, key(ACME.sentinel("t", 1, "slug", "fix-the-hatch")));
    way.send(fixture.tenant, key(ACME.sentinel("t", 1, "slug", "fix-the-hatch")));
    way.send(fixture.tenant, key(ACME.sentinel("c", 3, "slug", "fix-the-hatch")));

    assertThat(fixture.raw.calls).hasSize(3);
  }

  @ParameterizedTest
  @MethodSource(BY_KEY)
  void refusesAKeyOfAnotherTenant(Way way) {
    refuses(way, fixture.tasks, key(GLOBEX.partition("t", SECRET), "t"));
    refuses(way, fixture.tenant, key(GLOBEX.partition("t", SECRET), "t"));
  }

  @ParameterizedTest
  @MethodSource(BY_KEY)
  void refusesAKeyOfATenantWhoseIdOnlyStartsAlike(Way way) {
    refuses(way, fixture.tasks, key("acme2#t#" + SECRET, "t"));
    refuses(way, fixture.tenant, key("acme2#t#" + SECRET, "t"));
    refuses(way, fixture.tenant, key("acme", "t"));
    refuses(way, fixture.tenant, key("Acme#t#" + SECRET, "t"));
  }

  @ParameterizedTest
  @MethodSource(BY_KEY)
  void refusesAKeyOfAnotherModel(Way way) {
    refuses(way, fixture.tasks, key(ACME.partition("c", SECRET), "c"));
    refuses(way, fixture.tasks, key("acme#tt#" + SECRET, "t"));
    refuses(way, fixture.tasks, key("acme#t", "t"));
  }

  @ParameterizedTest
  @MethodSource(BY_KEY)
  void refusesATextThatIsNoKeyOfAModel(Way way) {
    for (String partition :
        new String[] {
          "acme#",
          "acme##1",
          "acme#1t#1",
          "acme#$bao#1",
          "acme#t t#1",
          "acme#t\u00e9#1",
          "acme#t$#1",
          "acme#_raft_uc",
          "acme#_raft_uc#_uc1#t",
          "acme#_raft_uc#_uc0#t#slug:x",
          "acme#_raft_uc#_uc4#t#slug:x",
          "acme#`t#1",
          "acme#{t#1",
          "acme#@t#1",
          "acme#[t#1",
          "acme#t`#1",
          "acme#t{#1",
          "acme#t@#1",
          "acme#t[#1",
          "acme#t/#1",
          "acme#t:#1",
          "acme#_other_uc#_uc1#t#slug:x",
          "acme#" + "t".repeat(33) + "#1"
        }) {
      refuses(way, fixture.tenant, key(partition, "_raft_uc"));
    }
  }

  @ParameterizedTest
  @MethodSource(BY_KEY)
  void refusesASentinelOfAnotherModelConstraintOrTenant(Way way) {
    refuses(way, fixture.tasks, key(ACME.sentinel("c", 1, "slug", SECRET)));
    refuses(way, fixture.tasks, key(ACME.sentinel("t", 2, "slug", SECRET)));
    refuses(way, fixture.tasks, key(GLOBEX.sentinel("t", 1, "slug", SECRET)));
    refuses(way, fixture.tenant, key(GLOBEX.sentinel("t", 1, "slug", SECRET)));
    refuses(way, fixture.guard.bind(ACME, COMMENT), key(ACME.sentinel("c", 1, "slug", SECRET)));
  }

  @ParameterizedTest
  @MethodSource(BY_KEY)
  void refusesASentinelThatHasAnotherSortKey(Way way) {
    String partition = ACME.sentinel("t", 1, "slug", SECRET).partition();

    refuses(way, fixture.tasks, key(partition, "t"));
    refuses(way, fixture.tenant, key(partition, "t"));
  }

  @ParameterizedTest
  @MethodSource(BY_KEY)
  void refusesAKeyThatIsNotExactlyTheTwoAttributesAsStrings(Way way) {
    refuses(way, fixture.tasks, Map.of());
    refuses(way, fixture.tasks, Map.of("_pk", s("acme#t#1")));
    refuses(way, fixture.tasks, with(taskKey("1"), Map.of("_gsi1_pk", s("globex#t#gsi1#1"))));
    refuses(way, fixture.tasks, Map.of("_PK", s("acme#t#1"), "_sk", s("t")));
    refuses(way, fixture.tasks, Map.of("_pk", s("acme#t#1"), "_gsi1_sk", s("t")));
    refuses(way, fixture.tasks, Map.of("_pk", s("acme#t#1"), "_sk", n("1")));
    refuses(way, fixture.tasks, Map.of("_pk", n("1"), "_sk", s("t")));
  }

  @ParameterizedTest
  @MethodSource(BY_KEY)
  void refusesAValueThatIsBuiltOfSeveralTypes(Way way) {
    AttributeValue both = AttributeValue.builder().s("acme#t#1").b(s("x").b()).n("1").build();

    refuses(way, fixture.tasks, Map.of("_pk", both, "_sk", s("t")));
  }

  @ParameterizedTest
  @MethodSource("dev.bao.guard.EachOperation#all")
  void namesOperationModelAndNextStep(Way way) {
    assertThatThrownBy(() -> way.send(fixture.tasks, key("globex#t#" + SECRET, "t")))
        .hasMessageStartingWith("[BAO-2001] " + way.name().replaceFirst(",.*", ""))
        .hasMessageContaining(
            " of model Task: `_pk` holds a key that is not of this tenant and model")
        .hasMessageContaining("bao.keySpace()");
  }

  @Test
  void namesTheActionOfABatchOrTransaction() {
    Map<String, AttributeValue> foreign = key("globex#t#" + SECRET, "t");
    var keys = KeysAndAttributes.builder().keys(List.of(taskKey("1"), foreign)).build();
    var writes = List.of(writeOf(taskKey("1")), writeOf(foreign));
    var gets = List.of(getOf(taskKey("1")), getOf(foreign));
    var actions = List.of(deleteOf(taskKey("1")), deleteOf(foreign));

    assertNamesSecond(
        "BatchGetItem", () -> fixture.tasks.batchGetItem(r -> r.requestItems(Map.of(TABLE, keys))));
    assertNamesSecond(
        "BatchWriteItem",
        () -> fixture.tasks.batchWriteItem(r -> r.requestItems(Map.of(TABLE, writes))));
    assertNamesSecond(
        "TransactGetItems", () -> fixture.tasks.transactGetItems(r -> r.transactItems(gets)));
    assertNamesSecond(
        "TransactWriteItems",
        () -> fixture.tasks.transactWriteItems(r -> r.transactItems(actions)));
  }

  private void assertNamesSecond(String operation, ThrowingCallable call) {
    fixture.refuses(ErrorCode.FOREIGN_KEY, call);
    assertThatThrownBy(call).hasMessageContaining(operation + ", action 2, of model Task:");
  }

  @Test
  void saysWithoutAModelThatItIsTheTenants() {
    assertThatThrownBy(() -> fixture.tenant.getItem(r -> r.tableName(TABLE).key(key("x", "t"))))
        .hasMessageContaining(
            "GetItem within the tenant: `_pk` holds a key that is not of this tenant")
        .hasMessageContaining("one of its models");
  }

  @Test
  void knowsTheSortKeyThatSentinelsHave() {
    assertThat(ACME.sentinel("t", 1, "slug", "x").sort()).isEqualTo(TableLayout.SENTINEL);
  }

  @Test
  void keepsTenantsApartThatAreNamedLikeAModelOrAnIndex() {
    for (String id : new String[] {"t", "gsi1", "iter", "a", "a.b", "a-b", "A"}) {
      GuardedClient bound = fixture.guard.bind(space(id), Fixture.TASK);

      bound.getItem(r -> r.tableName(TABLE).key(key(id + "#t#1", "t")));
      refusesGet(bound, "acme#t#" + SECRET);
      refusesGet(bound, "t".equals(id) ? "gsi1#t#1" : "t#t#1");
    }
  }

  private void refusesGet(GuardedClient bound, String partition) {
    fixture.raw.calls.clear();
    fixture.refuses(
        ErrorCode.FOREIGN_KEY,
        () -> bound.getItem(r -> r.tableName(TABLE).key(key(partition, "t"))));
  }

  private static TransactWriteItem deleteOf(Map<String, AttributeValue> key) {
    return TransactWriteItem.builder().delete(d -> d.tableName(TABLE).key(key)).build();
  }

  private static TransactGetItem getOf(Map<String, AttributeValue> key) {
    return TransactGetItem.builder().get(g -> g.tableName(TABLE).key(key)).build();
  }

  private static WriteRequest writeOf(Map<String, AttributeValue> key) {
    return WriteRequest.builder().deleteRequest(d -> d.key(key)).build();
  }

  private static KeySpace space(String tenant) {
    return new KeySpace(KeyFormat.STANDARD, TenantId.of(tenant));
  }

  private static Map<String, AttributeValue> key(ItemKey key) {
    return Fixture.key(key.partition(), key.sort());
  }

  private static Map<String, AttributeValue> key(String partition, String sort) {
    return Fixture.key(partition, sort);
  }
}
