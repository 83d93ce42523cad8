package dev.bao.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.Bao;
import dev.bao.LocalTable;
import dev.bao.tenant.TenantContext;
import dev.bao.tracker.Task;
import dev.bao.tracker.TaskRepository;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class CapacityTest extends TaskTest {

  private final List<ConsumedUnits> consumed = new CopyOnWriteArrayList<>();
  private final TaskRepository metered = repository(consumed::add);

  private static TaskRepository repository(CapacityListener listener) {
    return new TaskRepository(
        Bao.builder()
            .client(LocalTable.client())
            .table(LocalTable.NAME)
            .onCapacity(listener)
            .build());
  }

  @Test
  void isReportedByTenantModelAndOperation() {
    Task task = metered.create(TaskTest::hatch);
    metered.get(task.taskId());
    metered.get(task.taskId(), Consistency.STRONG);
    metered.update(task.taskId(), t -> t.title("New")).execute();
    assertThat(metered.byProject("apollo").list()).hasSize(1);
    metered.delete(task.taskId()).execute();

    assertThat(consumed)
        .allSatisfy(units -> {
          assertThat(units.tenant()).isEqualTo(TenantContext.currentTenant());
          assertThat(units.model()).isEqualTo("Task");
        });
    assertThat(consumed)
        .extracting(ConsumedUnits::operation)
        .containsExactly("create", "get", "get", "update", "query", "delete", "delete");
    assertThat(consumed.get(1).readUnits()).isEqualTo(0.5);
    assertThat(consumed.get(2).readUnits()).isEqualTo(1);
    assertThat(consumed.get(3).writeUnits()).isPositive();
    assertThat(consumed.get(3).readUnits()).isZero();
  }

  @Test
  void aListenerThatFailsDoesNotFailTheRequest() {
    TaskRepository failing =
        repository(_ -> {
          throw new IllegalStateException("meter broken");
        });

    Task task = failing.create(TaskTest::hatch);

    assertThat(tasks.exists(task.taskId())).isTrue();
  }
}
