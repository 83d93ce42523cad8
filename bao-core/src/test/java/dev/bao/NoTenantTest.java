package dev.bao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.error.ErrorCode;
import dev.bao.error.TenantException;
import dev.bao.tenant.TenantContext;
import dev.bao.tracker.Status;
import dev.bao.tracker.Task;
import dev.bao.tracker.TaskRepository;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/// Without a tenant no request leaves the process.
class NoTenantTest {

  private final Faults http = new Faults();
  private final Bao bao = Bao.builder().client(http.client()).table(LocalTable.NAME).build();
  private final TaskRepository tasks = new TaskRepository(bao);
  private final Task task =
      new Task("1", null, "apollo", "x", Status.OPEN, Instant.EPOCH, null, List.of());

  @Test
  void everyOperationFailsAndSendsNothing() {
    Stream<ThrowingCallable> operations =
        Stream.of(
            () -> tasks.find("1"),
            () -> tasks.get("1"),
            () -> tasks.exists("1"),
            () -> tasks.create(task),
            () ->
                tasks.create(t ->
                    t.taskId("1")
                        .projectId("p")
                        .title("x")
                        .status(Status.OPEN)
                        .dueAt(Instant.EPOCH)),
            () -> tasks.put(task).execute(),
            () -> tasks.update("1", t -> t.title("x")).execute(),
            () -> tasks.update(task, t -> t.title("x")).execute(),
            () -> tasks.delete("1").execute(),
            () -> tasks.delete(task).execute(),
            () -> tasks.findBySlug("x"),
            () -> tasks.byProject("apollo").list(),
            () -> tasks.byStatus(Status.OPEN).count(),
            () -> bao.client().getItem(get -> get.tableName(LocalTable.NAME)));

    operations.forEach(operation ->
        assertThatThrownBy(operation)
            .isInstanceOfSatisfying(
                TenantException.class, e -> assertThat(e.code()).isIn(ErrorCode.TENANT_MISSING)));
    assertThat(http.operations()).isEmpty();
  }

  @Test
  void aWriteKeepsTheTenantThatItWasMadeFor() {
    String tenant = LocalTable.newTenant();
    var put = TenantContext.callWithTenant(tenant, () -> tasks.put(task));

    put.execute();

    assertThat(
            TenantContext.<Boolean, RuntimeException>callWithTenant(
                tenant, () -> tasks.exists("1")))
        .isTrue();
    String other = LocalTable.newTenant();
    assertThat(
            TenantContext.<Boolean, RuntimeException>callWithTenant(other, () -> tasks.exists("1")))
        .isFalse();
  }
}
