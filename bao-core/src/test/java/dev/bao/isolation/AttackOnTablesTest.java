package dev.bao.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.Bao;
import dev.bao.BaoScope;
import dev.bao.CursorKeys;
import dev.bao.LocalTable;
import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import dev.bao.tracker.TaskAttributes;
import dev.bao.tracker.TaskRepository;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/// Two tables in one process, and tables that are not what they are taken for.
class AttackOnTablesTest extends Attack {

  private final TaskRepository elsewhere = new TaskRepository(LocalTable.bao());

  @Test
  void aTransactionOfTwoTablesIsRefused() {
    refused(
        ErrorCode.TRANSACTION_OTHER_BAO,
        () -> bao.transaction().add(elsewhere.update("1", t -> t.title("x"))).execute());
    refused(
        ErrorCode.TRANSACTION_OTHER_BAO,
        () -> bao.transaction().add(elsewhere.check("1", TaskAttributes.TITLE.exists())).execute());
    refused(ErrorCode.TRANSACTION_OTHER_BAO, () -> bao.transactGet(elsewhere.lookup("1")));
  }

  @Test
  void whatIsCachedOfOneTableIsNotFoundInAnother() {
    BaoScope.run(() -> {
      assertThat(in(victim, () -> tasks.find("1"))).isPresent();
      assertThat(in(victim, () -> elsewhere.find("1"))).isEmpty();
      assertThat(in(mallory, () -> elsewhere.find("2"))).isEmpty();
      in(mallory, () -> tasks.create(t -> task(t, "2")));
      assertThat(in(mallory, () -> tasks.find("2"))).isPresent();
      assertThat(in(mallory, () -> elsewhere.find("2"))).isEmpty();
    });
  }

  @Test
  void theArnOfATableIsNotItsName() {
    refused(
        ErrorCode.SETTING_INVALID,
        () ->
            Bao.builder()
                .client(http.client())
                .table("arn:aws:dynamodb:eu-west-1:123456789012:table/" + TABLE)
                .build());
  }

  @Test
  void aCallOfThePlatformIsTold() {
    List<String> told = new CopyOnWriteArrayList<>();
    Bao audited =
        Bao.builder()
            .client(http.client())
            .table(TABLE)
            .onPlatformCall((name, operation) -> told.add(name + ": " + operation))
            .build();

    audited.platform("attack").describeTable(r -> r.tableName(TABLE));

    assertThat(told).containsExactly("attack: DescribeTable");
  }

  @Test
  void aTableWithItemsOfNoTenantIsNotTaken() {
    Bao other = other("bao-core-attacks-foreign");
    for (String partition : List.of("order-1", "#order", "_order#1")) {
      var item = Map.of("_pk", text(partition), "_sk", text("x"));
      LocalTable.client().putItem(r -> r.tableName(other.table().name()).item(item));
      forgetFormat(other);
      different(() -> other.table().createIfMissing());
      LocalTable.client().deleteItem(r -> r.tableName(other.table().name()).key(item));
    }
    other.table().createIfMissing();
  }

  @Test
  void aTableOfAnotherKeyFormatIsNotTaken() {
    Bao other = other("bao-core-attacks-format");
    LocalTable.client()
        .putItem(r ->
            r.tableName(other.table().name())
                .item(
                    Map.of(
                        "_pk", text("$bao#table"),
                        "_sk", text("$bao#table"),
                        "keyFormat", text("DYNAMO_BAO"))));

    different(() -> other.table().check());
    different(() ->
        Bao.builder()
            .client(http.client())
            .table(other.table().name())
            .cursorKeys(CursorKeys.perProcess())
            .start());
  }

  private Bao other(String name) {
    Bao other = Bao.builder().client(http.client()).table(name).build();
    other.table().createIfMissing();
    return other;
  }

  private static void forgetFormat(Bao other) {
    var key = Map.of("_pk", text("$bao#table"), "_sk", text("$bao#table"));
    LocalTable.client().deleteItem(r -> r.tableName(other.table().name()).key(key));
  }

  private static void different(ThrowingCallable attack) {
    assertThatThrownBy(attack)
        .isInstanceOfSatisfying(
            ConfigurationException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.TABLE_DIFFERENT));
  }
}
