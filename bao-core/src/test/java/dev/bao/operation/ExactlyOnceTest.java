package dev.bao.operation;

import static dev.bao.Faults.Fault.CANCELLED_BY_CONFLICT;
import static dev.bao.Faults.Fault.CANCELLED_BY_THROTTLE;
import static dev.bao.Faults.Fault.CONFLICT;
import static dev.bao.Faults.Fault.LOST_ANSWER;
import static dev.bao.Faults.Fault.NONE;
import static dev.bao.Faults.Fault.THROTTLED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.Bao;
import dev.bao.Faults;
import dev.bao.Faults.Fault;
import dev.bao.LocalTable;
import dev.bao.error.ThrottledException;
import dev.bao.error.TransactionException;
import dev.bao.tenant.TenantContext;
import dev.bao.tracker.Project;
import dev.bao.tracker.ProjectAttributes;
import dev.bao.tracker.ProjectRepository;
import dev.bao.tracker.Status;
import dev.bao.tracker.Task;
import dev.bao.tracker.TaskAttributes;
import dev.bao.tracker.TaskRepository;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// Answers that are lost on the way, and requests that are refused for their rate.
class ExactlyOnceTest extends TaskTest {

  private final Faults http = new Faults();
  private final Bao lossyBao = Bao.builder().client(http.client()).table(LocalTable.NAME).build();
  private final TaskRepository lossy = new TaskRepository(lossyBao);
  private final ProjectRepository lossyProjects = new ProjectRepository(lossyBao);

  /// For faults that never end: the others have time, however slow the machine is.
  private final TaskRepository impatient =
      new TaskRepository(
          Bao.builder()
              .client(http.client())
              .table(LocalTable.NAME)
              .retryDeadline(Duration.ofMillis(300))
              .build());

  private final ProjectRepository projects = new ProjectRepository(LocalTable.bao());

  @Test
  void aCreateWhoseAnswerWasLostSucceeds() {
    http.next(LOST_ANSWER);

    Task task = lossy.create(TaskTest::hatch);

    assertThat(http.operations()).containsExactly("PutItem", "PutItem");
    assertThat(tasks.get(task.taskId())).isEqualTo(task);
  }

  @Test
  void aCreateOfATakenKeyIsRefusedAlsoAfterAThrottle() {
    Task task = createHatch();
    http.next(THROTTLED);

    assertThatThrownBy(() -> lossy.create(task)).isInstanceOf(ItemExistsException.class);
  }

  @Test
  void aCreateWithAUniqueValueDoesNotViolateItself() {
    http.next(LOST_ANSWER);

    Task task = lossy.create(t -> hatch(t).slug("fix-the-hatch"));

    assertThat(http.operations()).containsExactly("TransactWriteItems", "TransactWriteItems");
    assertThat(tasks.findBySlug("fix-the-hatch")).contains(task);
  }

  @Test
  void aConditionalUpdateWhoseAnswerWasLostSucceeds() {
    Task task = createHatch();
    http.next(LOST_ANSWER);

    Task updated =
        lossy
            .update(task.taskId(), t -> t.status(Status.DONE))
            .when(TaskAttributes.STATUS.eq(Status.OPEN))
            .executeAndReturnNew();

    assertThat(updated.status()).isEqualTo(Status.DONE);
    assertThat(http.operations()).hasSize(2);
  }

  @Test
  void anOldRecordThatWasLostIsNotMadeUp() {
    Task task = createHatch();
    http.next(LOST_ANSWER);

    assertThatThrownBy(() ->
            lossy
                .update(task.taskId(), t -> t.status(Status.DONE))
                .when(TaskAttributes.STATUS.eq(Status.OPEN))
                .executeAndReturnOld())
        .isInstanceOf(OutcomeUnknownException.class)
        .hasMessageContaining("Task.update succeeded");
  }

  @Test
  void anItemThatChangedSinceTheLossIsAnUnknownOutcome() {
    Task task = createHatch();
    String tenant = TenantContext.currentTenant().value();
    http.next(LOST_ANSWER);
    http.whenLost(() ->
        TenantContext.runWithTenant(
            tenant, () -> tasks.update(task.taskId(), t -> t.title("Someone else's")).execute()));

    assertThatThrownBy(() ->
            lossy
                .update(task.taskId(), t -> t.status(Status.DONE))
                .when(TaskAttributes.STATUS.eq(Status.OPEN))
                .execute())
        .isInstanceOf(OutcomeUnknownException.class)
        .hasMessageContaining("[BAO-3004]");
  }

  @Test
  void anItemThatWasDeletedSinceTheLossIsAnUnknownOutcome() {
    Task task = createHatch();
    String tenant = TenantContext.currentTenant().value();
    http.next(LOST_ANSWER);
    http.whenLost(
        () -> TenantContext.runWithTenant(tenant, () -> tasks.delete(task.taskId()).execute()));

    assertThatThrownBy(() ->
            lossy
                .update(task.taskId(), t -> t.title("New"))
                .when(TaskAttributes.TITLE.exists())
                .execute())
        .isInstanceOf(OutcomeUnknownException.class);
  }

  @Test
  void aNumberIsAddedToOnce() {
    projects.create(new Project("apollo", "Apollo", 0));
    http.next(LOST_ANSWER, THROTTLED, LOST_ANSWER);

    Project after = lossyProjects.update("apollo", p -> p.addOpenTasks(1)).executeAndReturnNew();

    assertThat(after.openTasks()).isEqualTo(1);
    assertThat(http.operations())
        .containsExactly(
            "TransactWriteItems",
            "TransactWriteItems",
            "TransactWriteItems",
            "TransactWriteItems",
            "GetItem");
  }

  @Test
  void manyAddToANumberAtOnce() throws Exception {
    projects.create(new Project("apollo", "Apollo", 0));
    List<Future<?>> additions = new ArrayList<>();
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 20; i++) {
        additions.add(
            executor.submit(
                TenantContext.wrap(
                    () -> projects.update("apollo", p -> p.addOpenTasks(1)).execute())));
      }
    }
    for (Future<?> addition : additions) {
      addition.get();
    }

    assertThat(projects.get("apollo", Consistency.STRONG).openTasks()).isEqualTo(20);
  }

  @Test
  void aConditionalDeletionThatNobodyCanTellIsAnUnknownOutcome() {
    projects.create(new Project("apollo", "Apollo", 0));
    http.next(LOST_ANSWER);

    assertThatThrownBy(() ->
            lossyProjects.delete("apollo").when(ProjectAttributes.OPEN_TASKS.eq(0L)).execute())
        .isInstanceOf(OutcomeUnknownException.class);
    assertThat(projects.exists("apollo")).isFalse();
  }

  @Test
  void aConditionThatDoesNotHoldIsSaidPlainlyAfterThrottles() {
    Task task = createHatch();
    http.next(THROTTLED, THROTTLED);

    assertThatThrownBy(() ->
            lossy
                .update(task.taskId(), t -> t.title("New"))
                .when(TaskAttributes.STATUS.eq(Status.DONE))
                .execute())
        .isInstanceOf(ConditionFailedException.class);
  }

  /// More than any deadline here has time for, and none behind it.
  private static Fault[] forLong(Fault fault) {
    return Collections.nCopies(500, fault).toArray(Fault[]::new);
  }

  @Test
  void anOldRecordIsNotThatOfAnEarlierAttempt() {
    Task task = createHatch();
    projects.create(new Project("apollo", "Apollo", 0));
    http.next(LOST_ANSWER);
    assertThatThrownBy(() -> lossy.update(task.taskId(), t -> t.title("New")).executeAndReturnOld())
        .isInstanceOf(OutcomeUnknownException.class);

    http.next(LOST_ANSWER);
    assertThatThrownBy(
            () -> lossyProjects.put(new Project("apollo", "New", 0)).executeAndReturnOld())
        .isInstanceOf(OutcomeUnknownException.class);

    http.next(LOST_ANSWER);
    assertThatThrownBy(() -> lossyProjects.delete("apollo").executeAndReturnOld())
        .isInstanceOf(OutcomeUnknownException.class);
    assertThat(lossyProjects.delete("apollo").executeAndReturnOld()).isEmpty();
  }

  @Test
  void aLossIsRememberedWhileBaoRepeats() {
    Task task = createHatch();
    String tenant = TenantContext.currentTenant().value();
    http.next(LOST_ANSWER);
    http.next(Collections.nCopies(8, THROTTLED).toArray(Fault[]::new));
    http.whenLost(() ->
        TenantContext.runWithTenant(
            tenant, () -> tasks.update(task.taskId(), t -> t.title("Someone else's")).execute()));

    assertThatThrownBy(() ->
            lossy
                .update(task.taskId(), t -> t.status(Status.DONE))
                .when(TaskAttributes.STATUS.eq(Status.OPEN))
                .execute())
        .isInstanceOf(OutcomeUnknownException.class);
  }

  @Test
  void aThrottleAfterALossDoesNotClaimThatNothingHappened() {
    http.next(LOST_ANSWER);
    http.next(forLong(THROTTLED));

    assertThatThrownBy(() -> impatient.create(t -> hatch(t).taskId("mine")))
        .isInstanceOf(OutcomeUnknownException.class);
    assertThat(tasks.exists("mine")).isTrue();
  }

  @Test
  void aWriteThatMeetsATransactionIsRepeated() {
    Task task = createHatch();
    http.next(CONFLICT, CONFLICT);

    lossy.update(task.taskId(), t -> t.title("New")).execute();
    assertThat(tasks.get(task.taskId()).title()).isEqualTo("New");

    http.next(forLong(CONFLICT));
    assertThatThrownBy(() -> impatient.update(task.taskId(), t -> t.title("Old")).execute())
        .isInstanceOf(TransactionException.class)
        .hasMessageContaining("[BAO-5002] Task.update met other writes of the same items");
  }

  @Test
  void aTransactionThatIsCancelledInPassingIsRepeated() {
    http.next(CANCELLED_BY_CONFLICT, CANCELLED_BY_THROTTLE);
    Task task = lossy.create(t -> hatch(t).slug("once"));
    assertThat(tasks.findBySlug("once")).contains(task);

    http.next(forLong(CANCELLED_BY_CONFLICT));
    assertThatThrownBy(() -> impatient.create(t -> hatch(t).slug("twice")))
        .isInstanceOf(TransactionException.class)
        .hasMessageContaining("[BAO-5002]");
  }

  @Test
  void aTransactionThatIsThrottledForLongSaysSo() {
    http.next(forLong(CANCELLED_BY_THROTTLE));

    assertThatThrownBy(() -> impatient.create(t -> hatch(t).slug("once")))
        .isInstanceOf(ThrottledException.class);
    assertThat(rawItems()).isEmpty();
  }

  @Test
  void throttlesAreRepeatedUntilTheDeadline() {
    http.next(forLong(THROTTLED));

    assertThatThrownBy(() -> impatient.find("x"))
        .isInstanceOf(ThrottledException.class)
        .hasMessageContaining("[BAO-6001] Task.find was throttled");
  }

  @Test
  void aThrottledWriteIsDoneWhenItPasses() {
    http.next(THROTTLED, THROTTLED, LOST_ANSWER, THROTTLED);

    Task task = lossy.create(t -> hatch(t).slug("once"));

    assertThat(tasks.get(task.taskId())).isEqualTo(task);
    assertThat(rawItems()).hasSize(2);
  }

  @Test
  void everyOrderOfTwoFaultsLeavesItemAndSentinelTogether() {
    List<Fault> all = List.of(NONE, LOST_ANSWER, THROTTLED, CANCELLED_BY_CONFLICT);
    for (Fault first : all) {
      for (Fault second : all) {
        String slug = first + "-" + second;
        http.next(first, second);
        Task task = lossy.create(t -> hatch(t).slug(slug));
        http.next(NONE, first, second);
        lossy.update(task.taskId(), t -> t.slug(slug + "-2")).execute();
      }
    }

    assertThat(rawItems()).hasSize(2 * all.size() * all.size());
  }
}
