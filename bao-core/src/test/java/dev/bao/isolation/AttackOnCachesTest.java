package dev.bao.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.Bao;
import dev.bao.BaoScope;
import dev.bao.Faults;
import dev.bao.operation.Consistency;
import dev.bao.tenant.TenantContext;
import dev.bao.tracker.Task;
import dev.bao.tracker.TaskRepository;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// One request scope that two tenants use, with the same ids.
class AttackOnCachesTest extends Attack {

  private Optional<String> title(String tenant) {
    return in(tenant, () -> tasks.find("1").map(Task::title));
  }

  @Test
  void whatIsCachedOfOneTenantIsNotFoundByAnother() {
    BaoScope.run(() -> {
      assertThat(title(victim)).contains(SECRET);
      assertThat(title(mallory)).isEmpty();
      assertThat(in(victim, () -> tasks.findBySlug(SECRET))).isPresent();
      assertThat(in(mallory, () -> tasks.findBySlug(SECRET))).isEmpty();
      assertThat(in(mallory, () -> tasks.findAll(List.of("1")).records())).isEmpty();
      assertThat(in(mallory, () -> tasks.exists("1"))).isFalse();
      in(mallory, () -> tasks.create(t -> task(t, "1")));
      assertThat(title(mallory)).contains("Hatch");
      assertThat(title(victim)).contains(SECRET);
    });
  }

  @Test
  void whatIsMissingOfOneTenantIsNotMissingOfAnother() {
    BaoScope.run(() -> {
      assertThat(title(mallory)).isEmpty();
      assertThat(title(victim)).contains(SECRET);
    });
  }

  @Test
  void aWriteOfOneTenantDoesNotReachTheCacheOfAnother() {
    in(mallory, () -> tasks.create(t -> task(t, "1")));
    BaoScope.run(() -> {
      assertThat(title(victim)).contains(SECRET);
      TenantContext.runWithTenant(mallory, () -> tasks.update("1", t -> t.title("New")).execute());
      http.operations().clear();
      assertThat(title(victim)).contains(SECRET);
      assertThat(http.operations()).isEmpty();
      TenantContext.runWithTenant(mallory, () -> tasks.delete("1").execute());
      assertThat(title(mallory)).isEmpty();
      assertThat(title(victim)).contains(SECRET);
    });
  }

  @Test
  void aReadInFlightOfOneTenantIsNotJoinedByAnother() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch open = new CountDownLatch(1);
    http.next(Faults.Fault.LATE_ANSWER);
    http.whenLost(() -> {
      arrived.countDown();
      await(open);
    });
    Bao atOnce = Bao.builder().client(http.client()).table(TABLE).joinWindow(Duration.ZERO).build();
    TaskRepository joining = new TaskRepository(atOnce);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      BaoScope.run(() -> {
        Callable<Task> read = in(victim, () -> TenantContext.wrapCallable(() -> joining.get("1")));
        Future<Task> held = threads.submit(read);
        await(arrived);

        assertThat(in(mallory, () -> joining.find("1"))).isEmpty();

        open.countDown();
        assertThat(title(held)).isEqualTo(SECRET);
      });
    }
  }

  @Test
  void findsOfTwoTenantsNeverShareARequest() throws Exception {
    in(mallory, () -> tasks.create(t -> task(t, "1")));
    http.operations().clear();
    Bao patient =
        Bao.builder().client(http.client()).table(TABLE).joinWindow(Duration.ofMillis(200)).build();
    TaskRepository joining = new TaskRepository(patient);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      BaoScope.run(() -> {
        Callable<Task> read = () -> joining.get("1", Consistency.EVENTUAL);
        Future<Task> one = threads.submit(in(victim, () -> TenantContext.wrapCallable(read)));
        Future<Task> two = threads.submit(in(mallory, () -> TenantContext.wrapCallable(read)));
        assertThat(title(one)).isEqualTo(SECRET);
        assertThat(title(two)).isEqualTo("Hatch");
      });
    }
    assertThat(http.operations()).hasSize(2);
  }

  private static String title(Future<Task> task) {
    try {
      return task.get().title();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
