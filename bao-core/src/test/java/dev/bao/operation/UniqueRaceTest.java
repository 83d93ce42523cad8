package dev.bao.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.Bao;
import dev.bao.LocalTable;
import dev.bao.error.BaoException;
import dev.bao.tenant.TenantContext;
import dev.bao.tracker.Task;
import dev.bao.tracker.TaskBuilder;
import dev.bao.tracker.TaskRepository;
import dev.bao.tracker.TaskUpdate;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Writers of unique values that meet between a read and its write.
class UniqueRaceTest extends TaskTest {

  private static final int WRITERS = 12;
  private static final int WRITES = 25;

  @Test
  void twoDeletionsOfOneItemBothSucceed() {
    Task task = tasks.create(t -> hatch(t).slug("hatch"));
    TaskRepository late = withBefore("transactWriteItems", () -> tasks.delete(task.taskId()));

    late.delete(task.taskId()).execute();

    assertThat(rawItems()).isEmpty();
  }

  @Test
  void aPutIsDoneAlsoWhereItsItemIsDeletedAfterTheRead() {
    Task task = tasks.create(t -> hatch(t).slug("hatch"));
    TaskRepository late = withBefore("putItem", () -> tasks.delete(task.taskId()));

    late.put(TaskBuilder.from(task).title("New").build()).execute();

    assertThat(tasks.findBySlug("hatch", Consistency.STRONG)).isPresent();
  }

  @Test
  void aPutOfANewUniqueValueIsDoneAlsoWhereItsItemIsDeletedAfterTheRead() {
    Task task = tasks.create(t -> hatch(t).slug("hatch"));
    TaskRepository late = withBefore("transactWriteItems", () -> tasks.delete(task.taskId()));

    late.put(TaskBuilder.from(task).slug("door").build()).execute();

    assertThat(rawSentinels()).hasSize(1);
    assertThat(tasks.findBySlug("door", Consistency.STRONG)).isPresent();
  }

  @RepeatedTest(3)
  void anyOrderOfWritesLeavesOneSentinelForEachUniqueValue(RepetitionInfo repetition) {
    String tenant = TenantContext.currentTenant().value();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < WRITERS; i++) {
        Random random = new Random(100L * repetition.getCurrentRepetition() + i);
        threads.execute(() -> TenantContext.runWithTenant(tenant, () -> writeAtRandom(random)));
      }
    }

    Map<String, String> values = new TreeMap<>();
    Map<String, String> sentinels = new TreeMap<>();
    for (Map<String, AttributeValue> item : rawItems()) {
      if (item.containsKey("relatedId")) {
        String partition = text(item, "_pk");
        sentinels.put(partition.substring(partition.indexOf(':') + 1), text(item, "relatedId"));
      } else if (item.containsKey("slug")) {
        values.put(text(item, "slug"), text(item, "taskId"));
      }
    }
    assertThat(sentinels).isEqualTo(values);
  }

  private void writeAtRandom(Random random) {
    for (int i = 0; i < WRITES; i++) {
      String id = "task-" + random.nextInt(6);
      String slug = "slug-" + random.nextInt(4);
      try {
        switch (random.nextInt(8)) {
          case 0, 1 -> tasks.create(t -> hatch(t).taskId(id).slug(slug));
          case 2 -> tasks.update(id, t -> t.slug(slug)).execute();
          case 3 -> tasks.update(id, TaskUpdate::clearSlug).execute();
          case 4 -> tasks.delete(id).execute();
          case 5 -> tasks.find(id).ifPresent(task -> tasks.delete(task).execute());
          case 6 ->
              tasks.find(id).ifPresent(task -> tasks.update(task, t -> t.slug(slug)).execute());
          default -> tasks.put(hatch(new TaskBuilder()).taskId(id).slug(slug).build()).execute();
        }
      } catch (BaoException e) {
        // One of the writers loses: what counts is what lies in the table at the end.
        assertThat(e.code()).isNotNull();
      }
    }
  }

  /// A repository for which another writer is quicker, once, at the first request of a kind.
  private static TaskRepository withBefore(String method, Supplier<Write<Task>> write) {
    String tenant = TenantContext.currentTenant().value();
    DynamoDbClient real = LocalTable.client();
    AtomicBoolean done = new AtomicBoolean();
    DynamoDbClient late =
        (DynamoDbClient)
            Proxy.newProxyInstance(
                UniqueRaceTest.class.getClassLoader(),
                new Class<?>[] {DynamoDbClient.class},
                (_, called, arguments) -> {
                  if (called.getName().equals(method) && done.compareAndSet(false, true)) {
                    TenantContext.runWithTenant(tenant, () -> write.get().execute());
                  }
                  try {
                    return called.invoke(real, arguments);
                  } catch (InvocationTargetException e) {
                    throw e.getCause();
                  }
                });
    return new TaskRepository(Bao.builder().client(late).table(LocalTable.NAME).build());
  }
}
