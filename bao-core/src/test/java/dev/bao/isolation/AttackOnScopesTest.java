package dev.bao.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.Bao;
import dev.bao.Faults;
import dev.bao.error.ErrorCode;
import dev.bao.error.TenantException;
import dev.bao.operation.Cursor;
import dev.bao.operation.Page;
import dev.bao.tenant.TenantContext;
import dev.bao.tracker.Task;
import dev.bao.tracker.TaskRepository;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Work that is made in one scope and done in another, or on another thread.
class AttackOnScopesTest extends Attack {

  @BeforeEach
  void giveMalloryTheSameIds() {
    in(mallory, () -> tasks.create(t -> task(t, "1").title("Mallory's")));
    in(victim, () -> tasks.create(t -> task(t, "2").title(SECRET)));
    in(mallory, () -> tasks.create(t -> task(t, "2").title("Mallory's")));
    remember();
  }

  @Test
  void aStreamOfOneTenantGoesOnForThatTenantWhoeverConsumesIt() {
    Stream<Task> theirs = in(victim, () -> tasks.byProject("apollo").pageSize(1).stream());
    Stream<Task> mallorys = in(mallory, () -> tasks.byProject("apollo").pageSize(1).stream());

    assertThat(in(victim, mallorys::toList)).extracting(Task::title).containsOnly("Mallory's");
    assertThat(in(mallory, theirs::toList)).extracting(Task::title).containsOnly(SECRET);
    assertThat(http.operations()).hasSizeGreaterThanOrEqualTo(4).containsOnly("Query");
  }

  @Test
  void aPageOfOneTenantDoesNotGoOnForAnother() {
    Page<Task> theirs = in(victim, () -> tasks.byProject("apollo").limit(1).page());
    Cursor next = theirs.next().orElseThrow();

    refused(ErrorCode.CURSOR_INVALID, () -> tasks.byProject("apollo").after(next).page());
    refusedHere(ErrorCode.TENANT_MISSING, () -> tasks.byProject("apollo").after(next).page());
  }

  @Test
  void aWriteOfOneTenantIsDoneForThatTenantWhoeverExecutesIt() {
    var update = in(mallory, () -> tasks.update("1", t -> t.title("Still Mallory's")));

    TenantContext.runWithTenant(victim, update::execute);

    assertThat(in(mallory, () -> tasks.get("1").title())).isEqualTo("Still Mallory's");
  }

  @Test
  void aRetryStaysWithTheTenantOfTheFirstAttempt() {
    http.next(Faults.Fault.THROTTLED, Faults.Fault.LOST_ANSWER, Faults.Fault.THROTTLED);
    for (int attempt = 1; attempt < 5; attempt++) {
      http.whenSent(attempt, () -> in(victim, () -> tasks.find("1")));
    }

    Task updated = in(mallory, () -> tasks.update("1", t -> t.title("New")).executeAndReturnNew());

    assertThat(updated.title()).isEqualTo("New");
  }

  @Test
  void aCallbackOnAnotherThreadHasNoTenant() {
    CompletableFuture<Task> callback =
        in(
            victim,
            () ->
                CompletableFuture.supplyAsync(
                        () -> "1", Executors.newVirtualThreadPerTaskExecutor())
                    .thenApplyAsync(tasks::get));

    assertThatThrownBy(callback::join)
        .isInstanceOf(CompletionException.class)
        .cause()
        .isInstanceOfSatisfying(
            TenantException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.TENANT_MISSING));
    assertThat(http.operations()).isEmpty();
  }

  @Test
  void aListenerThatIsToldOfCapacityHasTheTenantOfTheCallAlone() {
    List<String> told = new CopyOnWriteArrayList<>();
    Bao listening =
        Bao.builder()
            .client(http.client())
            .table(TABLE)
            .onCapacity(_ -> told.add(TenantContext.currentTenant().value()))
            .build();

    in(mallory, () -> new TaskRepository(listening).find("1"));
    in(victim, () -> new TaskRepository(listening).find("1"));

    assertThat(told).containsExactly(mallory, victim);
  }

  @Test
  void anExecutorWithoutWrapHasNoTenant() throws Exception {
    try (ExecutorService pool = Executors.newSingleThreadExecutor()) {
      Callable<Task> wrapped = in(mallory, () -> TenantContext.wrapCallable(() -> tasks.get("1")));
      assertThat(pool.submit(wrapped).get().title()).isEqualTo("Mallory's");
      http.operations().clear();

      Callable<Boolean> bare =
          () -> {
            refusedHere(ErrorCode.TENANT_MISSING, () -> tasks.get("1"));
            return true;
          };
      assertThat(in(victim, () -> submitted(pool, bare))).isTrue();
      assertThat(http.operations()).isEmpty();
    }
  }

  private static <R> R submitted(ExecutorService pool, Callable<R> work) {
    try {
      return pool.submit(work).get();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aWrappedTaskKeepsItsTenantInsideAnothersScope() throws Exception {
    Callable<Task> mallorys = in(mallory, () -> TenantContext.wrapCallable(() -> tasks.get("1")));

    assertThat(TenantContext.callWithTenant(victim, mallorys::call).title()).isEqualTo("Mallory's");
    assertThat(TenantContext.find()).isEmpty();
  }
}
