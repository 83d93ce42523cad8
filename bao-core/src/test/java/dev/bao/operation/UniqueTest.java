package dev.bao.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.Bao;
import dev.bao.Faults;
import dev.bao.LocalTable;
import dev.bao.error.ConfigurationException;
import dev.bao.error.TransactionException;
import dev.bao.tenant.TenantContext;
import dev.bao.tracker.Task;
import dev.bao.tracker.TaskAttributes;
import dev.bao.tracker.TaskBuilder;
import dev.bao.tracker.TaskRepository;
import dev.bao.tracker.TaskUpdate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class UniqueTest extends TaskTest {

  private final Faults http = new Faults();
  private final TaskRepository counted =
      new TaskRepository(Bao.builder().client(http.client()).table(LocalTable.NAME).build());

  /// For many that meet on one item: they have time, however slow the machine is.
  private final TaskRepository patient =
      new TaskRepository(
          Bao.builder()
              .client(LocalTable.client())
              .table(LocalTable.NAME)
              .retryDeadline(Duration.ofMinutes(2))
              .build());

  @BeforeEach
  void forgetRequests() {
    http.operations().clear();
  }

  private Task createWithSlug(String slug) {
    return tasks.create(t -> hatch(t).slug(slug));
  }

  @Test
  void isHeldByASentinelOfTheDocumentedForm() {
    Task task = createWithSlug("fix-the-hatch");

    String tenant = TenantContext.currentTenant().value();
    String key = tenant + "#_raft_uc#_uc1#t#slug:fix-the-hatch";
    assertThat(rawSentinels())
        .singleElement()
        .satisfies(sentinel -> {
          assertThat(text(sentinel, "_pk")).isEqualTo(key);
          assertThat(text(sentinel, "uniqueValue")).isEqualTo(key);
          assertThat(text(sentinel, "relatedId")).isEqualTo(task.taskId());
          assertThat(text(sentinel, "relatedModel")).isEqualTo("Task");
        });
  }

  @Test
  void violationNamesTheConstraintAndNoValue() {
    createWithSlug("fix-the-hatch");

    assertThatThrownBy(() -> createWithSlug("fix-the-hatch"))
        .isInstanceOfSatisfying(
            UniqueViolationException.class, e -> assertThat(e.component()).isEqualTo("slug"))
        .hasMessageContaining("[BAO-4001] Task.create needs a value of slug that")
        .hasMessageNotContaining("fix-the-hatch");
    assertThat(rawItems()).hasSize(2);
  }

  @Test
  void isNotAskedOfItemsWithoutAValue() {
    createHatch();
    createHatch();

    assertThat(rawSentinels()).isEmpty();
  }

  @Test
  void belongsToATenant() {
    createWithSlug("fix-the-hatch");

    TenantContext.runWithTenant(
        LocalTable.newTenant(),
        () -> {
          assertThat(tasks.findBySlug("fix-the-hatch")).isEmpty();
          createWithSlug("fix-the-hatch");
        });
  }

  @Test
  void findsTheItem() {
    Task task = createWithSlug("fix-the-hatch");

    assertThat(tasks.findBySlug("fix-the-hatch")).contains(task);
    assertThat(tasks.findBySlug("fix-the-hatch", Consistency.STRONG)).contains(task);
    assertThat(tasks.findBySlug("other")).isEmpty();
  }

  @Test
  void doesNotFindAnItemThatHasLostTheValue() {
    Task task = createWithSlug("a");
    LocalTable.client()
        .updateItem(update ->
            update
                .tableName(LocalTable.NAME)
                .key(Map.of("_pk", rawTask(task), "_sk", rawPrefix()))
                .updateExpression("REMOVE slug"));

    assertThat(tasks.findBySlug("a", Consistency.STRONG)).isEmpty();
  }

  private static AttributeValue rawTask(Task task) {
    return AttributeValue.fromS(TenantContext.currentTenant() + "#t#" + task.taskId());
  }

  private static AttributeValue rawPrefix() {
    return AttributeValue.fromS("t");
  }

  @Test
  void isFreedByClearingChangingAndDeleting() {
    Task cleared = createWithSlug("a");
    tasks.update(cleared.taskId(), TaskUpdate::clearSlug).execute();
    Task changed = createWithSlug("a");
    tasks.update(changed.taskId(), t -> t.slug("b")).execute();
    Task deleted = createWithSlug("a");
    tasks.delete(deleted.taskId()).execute();
    createWithSlug("a");

    assertThat(tasks.findBySlug("b").map(Task::taskId)).contains(changed.taskId());
    assertThat(rawSentinels()).hasSize(2);
  }

  @Test
  void isFreedAndTakenByPut() {
    Task before = createWithSlug("a");
    Task after = TaskBuilder.from(before).slug("b").build();

    tasks.put(after).execute();

    assertThat(tasks.findBySlug("a")).isEmpty();
    assertThat(tasks.findBySlug("b")).contains(after);
    assertThat(rawSentinels()).hasSize(1);
  }

  @Test
  void isKeptWhereTheSameValueIsWrittenAgain() {
    Task task = createWithSlug("a");

    tasks.update(task.taskId(), t -> t.slug("a").title("New")).execute();
    tasks.put(task).execute();

    assertThat(tasks.findBySlug("a")).contains(task);
  }

  @Test
  void refusesAnUpdateToAValueThatIsTaken() {
    createWithSlug("a");
    Task other = createWithSlug("b");

    assertThatThrownBy(() -> tasks.update(other.taskId(), t -> t.slug("a")).execute())
        .isInstanceOf(UniqueViolationException.class);
    assertThat(tasks.get(other.taskId())).isEqualTo(other);
  }

  @Test
  void mapsACancellationToTheItemsOwnCondition() {
    Task task = createWithSlug("a");

    assertThatThrownBy(() ->
            tasks
                .update(task.taskId(), t -> t.slug("b"))
                .when(TaskAttributes.TITLE.eq("Other"))
                .execute())
        .isInstanceOf(ConditionFailedException.class)
        .hasMessageContaining("title = ?");
    assertThatThrownBy(() -> tasks.update("nobody", t -> t.slug("c")).execute())
        .isInstanceOf(ItemMissingException.class);
    assertThatThrownBy(() -> tasks.create(task)).isInstanceOf(ItemExistsException.class);
    assertThat(rawSentinels()).hasSize(1);
  }

  @Test
  void needsNoReadToCreateOrToWriteByRecord() {
    Task task = counted.create(t -> hatch(t).slug("a"));
    counted.update(task, t -> t.slug("b")).execute();
    counted.delete(TaskBuilder.from(task).slug("b").build()).execute();

    assertThat(http.operations())
        .containsExactly("TransactWriteItems", "TransactWriteItems", "TransactWriteItems");
    assertThat(rawItems()).isEmpty();
  }

  @Test
  void needsOneReadToWriteByIdWhereItIsTouched() {
    Task task = counted.create(t -> hatch(t).slug("a"));
    http.operations().clear();

    counted.update(task.taskId(), t -> t.title("New")).execute();
    assertThat(http.operations()).containsExactly("UpdateItem");
    http.operations().clear();
    counted.update(task.taskId(), t -> t.slug("b")).execute();
    counted.delete(task.taskId()).execute();

    assertThat(http.operations())
        .containsExactly("GetItem", "TransactWriteItems", "GetItem", "TransactWriteItems");
    assertThat(rawItems()).isEmpty();
  }

  @Test
  void refusesARecordWhoseValueIsOld() {
    Task read = createWithSlug("a");
    tasks.update(read.taskId(), t -> t.slug("b")).execute();

    assertThatThrownBy(() -> tasks.update(read, t -> t.slug("c")).execute())
        .isInstanceOf(ConditionFailedException.class)
        .hasMessageContaining("no longer those of the item");
    assertThatThrownBy(() -> tasks.delete(read).execute())
        .isInstanceOf(ConditionFailedException.class);
    assertThat(tasks.findBySlug("b")).isPresent();
  }

  @Test
  void writesInATransactionGiveNoOldRecord() {
    Task task = createWithSlug("a");

    assertThatThrownBy(() -> tasks.delete(task.taskId()).executeAndReturnOld())
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("[BAO-8005] Task.delete may be a transaction");
    assertThat(tasks.update(task.taskId(), t -> t.slug("b")).executeAndReturnNew().slug())
        .isEqualTo("b");
  }

  @RepeatedTest(3)
  void isWonByExactlyOneOfManyCreates() throws Exception {
    int threads = 64;
    CountDownLatch start = new CountDownLatch(1);
    Callable<Boolean> create =
        () -> {
          start.await();
          try {
            createWithSlug("contested");
            return true;
          } catch (UniqueViolationException e) {
            return false;
          }
        };

    List<Boolean> results;
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Boolean>> futures =
          IntStream.range(0, threads)
              .mapToObj(_ -> executor.submit(TenantContext.wrapCallable(create)))
              .toList();
      start.countDown();
      results = futures.stream().map(UniqueTest::result).toList();
    }

    assertThat(results).filteredOn(won -> won).hasSize(1);
    assertThat(rawItems()).hasSize(2);
  }

  @Test
  void movesBetweenItemsWithoutBeingLost() throws Exception {
    List<Task> all = List.of(createHatch(), createHatch(), createHatch(), createHatch());
    List<Future<?>> moves = new ArrayList<>();
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 40; i++) {
        String id = all.get(i % all.size()).taskId();
        String slug = "slug-" + i % 3;
        moves.add(executor.submit(TenantContext.wrap(() -> takeOrClear(id, slug))));
      }
    }
    for (Future<?> move : moves) {
      move.get();
    }

    List<String> held =
        all.stream()
            .map(task -> tasks.get(task.taskId(), Consistency.STRONG))
            .filter(task -> task.slug() != null)
            .map(task -> task.slug() + " of " + task.taskId())
            .toList();
    List<String> sentinels =
        rawSentinels().stream()
            .map(sentinel ->
                text(sentinel, "_pk").replaceAll(".*slug:", "")
                    + " of "
                    + text(sentinel, "relatedId"))
            .toList();
    assertThat(sentinels).containsExactlyInAnyOrderElementsOf(held);
  }

  @Test
  void canBeDeletedAndPutByManyAtOnce() throws Exception {
    Task task = createWithSlug("a");
    List<Future<?>> writes = new ArrayList<>();
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 24; i++) {
        boolean isPut = i % 3 == 0;
        writes.add(
            executor.submit(
                TenantContext.wrap(
                    () -> (isPut ? patient.put(task) : patient.delete(task.taskId())).execute())));
      }
    }
    for (Future<?> write : writes) {
      write.get();
    }

    assertThat(rawSentinels()).hasSize(tasks.exists(task.taskId(), Consistency.STRONG) ? 1 : 0);
  }

  @Test
  void deletingARecordThatIsGoneDoesNothing() {
    Task task = createWithSlug("a");
    tasks.delete(task).execute();

    tasks.delete(task).execute();

    assertThatThrownBy(() -> tasks.update(task, t -> t.slug("b")).execute())
        .isInstanceOf(ItemMissingException.class);
    assertThat(rawItems()).isEmpty();
  }

  @Test
  void aSentinelThatNamesAnotherItemIsSaidAtOnce() {
    Task task = createWithSlug("a");
    LocalTable.client()
        .updateItem(update ->
            update
                .tableName(LocalTable.NAME)
                .key(
                    Map.of(
                        "_pk",
                        AttributeValue.fromS(
                            TenantContext.currentTenant() + "#_raft_uc#_uc1#t#slug:a"),
                        "_sk",
                        AttributeValue.fromS("_raft_uc")))
                .updateExpression("SET relatedId = :other")
                .expressionAttributeValues(Map.of(":other", AttributeValue.fromS("other"))));

    assertThatThrownBy(() -> tasks.delete(task).execute())
        .isInstanceOf(TransactionException.class)
        .hasMessageContaining("[BAO-5001]")
        .hasMessageContaining("the sentinel of its slug names another item");
  }

  private void takeOrClear(String id, String slug) {
    try {
      patient.update(id, t -> t.slug(slug)).execute();
    } catch (UniqueViolationException e) {
      patient.update(id, TaskUpdate::clearSlug).execute();
    }
  }

  private static boolean result(Future<Boolean> future) {
    try {
      return future.get();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
