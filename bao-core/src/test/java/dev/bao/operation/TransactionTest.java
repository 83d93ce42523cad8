package dev.bao.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.bao.Bao;
import dev.bao.Faults;
import dev.bao.LocalTable;
import dev.bao.error.BaoException;
import dev.bao.error.ErrorCode;
import dev.bao.error.IsolationException;
import dev.bao.error.TransactionException;
import dev.bao.tenant.TenantContext;
import dev.bao.tracker.Account;
import dev.bao.tracker.AccountAttributes;
import dev.bao.tracker.AccountRepository;
import dev.bao.tracker.Project;
import dev.bao.tracker.ProjectAttributes;
import dev.bao.tracker.ProjectRepository;
import dev.bao.tracker.Status;
import dev.bao.tracker.Task;
import dev.bao.tracker.TaskAttributes;
import dev.bao.tracker.TaskBuilder;
import dev.bao.tracker.TaskRepository;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TransactionTest extends TaskTest {

  private final Faults http = new Faults();
  private final List<ConsumedUnits> consumed = new ArrayList<>();
  private final Bao bao =
      Bao.builder().client(http.client()).table(LocalTable.NAME).onCapacity(consumed::add).build();
  private final TaskRepository counted = new TaskRepository(bao);
  private final ProjectRepository projects = new ProjectRepository(bao);
  private final AccountRepository accounts = new AccountRepository(bao);

  private static Task task(String id, @Nullable String slug) {
    return hatch(new TaskBuilder()).taskId(id).slug(slug).build();
  }

  private TransactionCancelledException cancelled(Transaction transaction) {
    return catchThrowableOfType(TransactionCancelledException.class, transaction::execute);
  }

  private void refuses(ErrorCode code, ThrowingCallable call) {
    http.operations().clear();
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            BaoException.class, refusal -> assertThat(refusal.code()).isEqualTo(code))
        .hasMessageContaining("Nothing was sent.");
    assertThat(http.operations()).isEmpty();
  }

  @Test
  void doesOperationsOfSeveralRepositories() {
    tasks.create(task("old", "old"));
    projects.create(new Project("apollo", "Apollo", 1));
    projects.create(new Project("gone", "Gone", 0));
    accounts.create(new Account("crew", "Crew", null, 5));
    http.operations().clear();

    bao.transaction()
        .add(counted.creation(task("new", "new")))
        .add(
            counted
                .update("old", t -> t.status(Status.DONE))
                .when(TaskAttributes.STATUS.eq(Status.OPEN)))
        .add(projects.delete("gone"))
        .add(projects.update("apollo", p -> p.addOpenTasks(2)))
        .add(accounts.check("crew", AccountAttributes.HOURS.gt(0L)))
        .add(counted.put(task("put", null)))
        .execute();

    assertThat(http.operations()).containsExactly("GetItem", "TransactWriteItems");
    assertThat(tasks.findBySlug("new")).contains(task("new", "new"));
    assertThat(tasks.get("old").status()).isEqualTo(Status.DONE);
    assertThat(projects.exists("gone")).isFalse();
    assertThat(projects.get("apollo").openTasks()).isEqualTo(3);
    assertThat(tasks.exists("put")).isTrue();
  }

  @Test
  void readsByIdOnlyWhereAUniqueValueIsTouched() {
    tasks.create(task("a", "a"));
    tasks.create(task("b", "b"));
    Task known = tasks.create(task("c", "c"));

    bao.transaction()
        .add(counted.update("a", t -> t.title("New")))
        .add(counted.update("b", t -> t.slug("b2")))
        .add(counted.update(known, t -> t.slug("c2")))
        .execute();

    assertThat(http.operations()).containsExactly("GetItem", "TransactWriteItems");
    assertThat(rawSentinels())
        .extracting(sentinel -> text(sentinel, "_pk").replaceAll(".*slug:", ""))
        .containsExactlyInAnyOrder("a", "b2", "c2");
  }

  @Test
  void tellsForEachOperationWhyItWasCancelled() {
    tasks.create(task("taken", "taken"));
    projects.create(new Project("apollo", "Apollo", 1));
    projects.create(new Project("soyuz", "Soyuz", 1));

    TransactionCancelledException cancelled =
        cancelled(
            bao.transaction()
                .add(counted.creation(task("taken", null)))
                .add(counted.creation(task("new", "taken")))
                .add(counted.creation(task("fine", "fine")))
                .add(counted.update("nobody", t -> t.title("New")))
                .add(
                    projects
                        .update("apollo", p -> p.name("New"))
                        .when(ProjectAttributes.OPEN_TASKS.eq(0L)))
                .add(projects.check("soyuz", ProjectAttributes.OPEN_TASKS.eq(0L)))
                .add(projects.check("none", ProjectAttributes.OPEN_TASKS.eq(0L))));

    assertThat(cancelled.reasons())
        .containsExactly(
            new CancelReason.AlreadyExists(0, "Task.create"),
            new CancelReason.UniqueViolated(1, "Task.create", "slug"),
            new CancelReason.NotTheCause(2, "Task.create"),
            new CancelReason.ItemMissing(3, "Task.update"),
            new CancelReason.ConditionFailed(4, "Project.update"),
            new CancelReason.ConditionFailed(5, "Project.check"),
            new CancelReason.ItemMissing(6, "Project.check"));
    assertThat(cancelled)
        .hasMessageContaining("[BAO-5010] Project+Task.transaction was cancelled.")
        .hasMessageContaining("Task.create at index 1: UniqueViolated")
        .hasMessageNotContaining("taken");
    assertThat(cancelled.getSuppressed())
        .hasSize(6)
        .extracting(Throwable::getMessage)
        .anyMatch(message -> message.contains("openTasks = ?"));
    assertThat(rawItems()).hasSize(4);
  }

  @Test
  void tellsThatDynamoDbRefusedAnOperationAsItIs() {
    http.next(Faults.Fault.CANCELLED_AS_INVALID);

    TransactionCancelledException cancelled =
        cancelled(
            bao.transaction()
                .add(projects.update("apollo", p -> p.addOpenTasks(1)))
                .add(counted.creation(task("a", null))));

    assertThat(cancelled.reasons())
        .containsExactly(
            new CancelReason.Refused(0, "Project.update"),
            new CancelReason.NotTheCause(1, "Task.create"));
    assertThat(cancelled.getSuppressed()[0]).hasMessageContaining("the item: ValidationError");
    assertThat(rawItems()).isEmpty();
  }

  @Test
  void swapsUniqueValues() {
    accounts.create(new Account("a", "Alpha", "1", 0));
    accounts.create(new Account("b", "Beta", "2", 0));
    http.operations().clear();

    bao.transaction()
        .add(accounts.update("a", it -> it.name("Beta").code("2")))
        .add(accounts.update("b", it -> it.name("Alpha").code("1")))
        .execute();

    assertThat(http.operations()).containsExactly("GetItem", "GetItem", "TransactWriteItems");
    assertThat(accounts.findByName("Beta").map(Account::accountId)).contains("a");
    assertThat(accounts.findByCode("1").map(Account::accountId)).contains("b");
    assertThat(rawSentinels()).hasSize(4);
  }

  @Test
  void handsAUniqueValueOnFromADeletedItem() {
    Account old = accounts.create(new Account("a", "Alpha", null, 0));

    bao.transaction()
        .add(accounts.creation(new Account("b", "Alpha", null, 0)))
        .add(accounts.delete(old))
        .execute();

    assertThat(accounts.findByName("Alpha").map(Account::accountId)).contains("b");
    assertThat(rawSentinels()).hasSize(1);
  }

  @Test
  void doesNotTakeAUniqueValueFromAThirdItem() {
    accounts.create(new Account("a", "Alpha", null, 0));
    Account other = accounts.create(new Account("b", "Beta", null, 0));
    Account claimsAlpha = new Account("b", "Alpha", null, 0);

    TransactionCancelledException cancelled =
        cancelled(
            bao.transaction()
                .add(accounts.delete(claimsAlpha))
                .add(accounts.creation(new Account("c", "Alpha", null, 0))));

    assertThat(cancelled.reasons())
        .containsExactly(
            new CancelReason.ConditionFailed(0, "Account.delete"),
            new CancelReason.UniqueViolated(1, "Account.create", "name"));
    assertThat(accounts.findByName("Alpha").map(Account::accountId)).contains("a");
    assertThat(accounts.get("b")).isEqualTo(other);
  }

  @Test
  void refusesOneUniqueValueForTwoItems() {
    TransactionCancelledException cancelled =
        cancelled(
            bao.transaction()
                .add(accounts.creation(new Account("a", "Alpha", null, 0)))
                .add(accounts.creation(new Account("b", "Alpha", null, 0))));

    assertThat(cancelled.reasons())
        .containsExactly(
            new CancelReason.NotTheCause(0, "Account.create"),
            new CancelReason.UniqueViolated(1, "Account.create", "name"));
    assertThat(http.operations()).isEmpty();
  }

  @Test
  void takesAHundredActionsAndNoMore() {
    Transaction most = bao.transaction();
    Transaction more = bao.transaction();
    Transaction withSentinels = bao.transaction();
    for (int i = 0; i < 101; i++) {
      Write<Account> write = accounts.creation(new Account("m" + i, null, null, i));
      more.add(write);
      if (i < 100) {
        most.add(write);
      }
      if (i < 51) {
        withSentinels.add(accounts.creation(new Account("s" + i, "s" + i, null, i)));
      }
    }

    most.execute();

    assertThat(rawItems()).hasSize(100);
    refuses(ErrorCode.TRANSACTION_TOO_LARGE, more::execute);
    refuses(ErrorCode.TRANSACTION_TOO_LARGE, withSentinels::execute);
    assertThatThrownBy(withSentinels::execute)
        .hasMessageContaining("102 actions, of which 51 are for unique values");
  }

  @Test
  void refusesAnEmptyOne() {
    refuses(ErrorCode.TRANSACTION_EMPTY, () -> bao.transaction().execute());
  }

  @Test
  void refusesTwoOperationsOnOneItem() {
    Transaction transaction = bao.transaction().add(counted.delete("a"));

    refuses(
        ErrorCode.TRANSACTION_SAME_ITEM,
        () -> transaction.add(counted.check("a", TaskAttributes.TITLE.exists())).execute());
  }

  @Test
  void refusesAWriteOfAnotherTenant() {
    Transaction transaction = bao.transaction().add(counted.delete("a"));

    TenantContext.runWithTenant(
        LocalTable.newTenant(),
        () -> {
          refuses(
              ErrorCode.TRANSACTION_FOREIGN, () -> transaction.add(counted.delete("b")).execute());
          refuses(
              ErrorCode.TRANSACTION_FOREIGN,
              () -> transaction.add(counted.check("b", TaskAttributes.TITLE.exists())).execute());
          assertThatThrownBy(() -> transaction.add(counted.delete("b")).execute())
              .isInstanceOf(IsolationException.class)
              .hasMessageNotContaining(TenantContext.currentTenant().value());
        });
  }

  @Test
  void keepsTheTenantThatItWasMadeFor() {
    Transaction transaction = bao.transaction().add(counted.creation(task("a", "a")));

    TenantContext.runWithTenant(LocalTable.newTenant(), transaction::execute);

    assertThat(tasks.findBySlug("a")).isPresent();
  }

  @Test
  void refusesARepositoryOfAnotherBao() {
    refuses(
        ErrorCode.TRANSACTION_OTHER_BAO, () -> bao.transaction().add(tasks.delete("a")).execute());
  }

  @Test
  void refusesACheckWithoutACondition() {
    @SuppressWarnings("NullAway")
    ThrowingCallable check = () -> assertThat(counted.check("a", null)).isNull();

    assertThatThrownBy(check).hasMessageContaining("[BAO-8005]");
  }

  @Test
  void isReportedUnderTheModelsThatItIsOf() {
    projects.create(new Project("apollo", "Apollo", 1));
    consumed.clear();

    bao.transaction()
        .add(counted.creation(task("a", null)))
        .add(projects.update("apollo", p -> p.addOpenTasks(1)))
        .execute();

    assertThat(consumed)
        .singleElement()
        .satisfies(units -> {
          assertThat(units.model()).isEqualTo("Project+Task");
          assertThat(units.operation()).isEqualTo("transaction");
          assertThat(units.writeUnits()).isGreaterThanOrEqualTo(4);
          assertThat(units.readUnits()).isZero();
        });
  }

  @Test
  void aRecordWhoseUniqueValueIsOldIsNotWritten() {
    Account read = accounts.create(new Account("a", "Alpha", null, 0));
    accounts.update("a", it -> it.name("Beta")).execute();

    TransactionCancelledException cancelled =
        cancelled(bao.transaction().add(accounts.update(read, it -> it.name("Gamma"))));

    assertThat(cancelled.reasons())
        .containsExactly(new CancelReason.ConditionFailed(0, "Account.update"));
    assertThat(cancelled.getSuppressed()[0]).hasMessageContaining("no longer those of the item");
    assertThat(cancelled).isInstanceOf(TransactionException.class);
  }
}
