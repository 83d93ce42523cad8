package dev.bao.tenant;

import static dev.bao.tenant.TenantContext.callWithTenant;
import static dev.bao.tenant.TenantContext.runWithTenant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.error.ConfigurationException;
import dev.bao.error.TenantException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TenantExecutorsTest {

  private static final int TASKS = 10_000;
  private static final int TENANTS = 100;

  private final ScheduledExecutorService bare = Executors.newScheduledThreadPool(2);

  @AfterEach
  void theThreadsOfThePoolHaveNoTenant() throws Exception {
    for (int i = 0; i < 20; i++) {
      assertThat(bare.submit(TenantContext::find).get()).isEmpty();
    }
    bare.shutdownNow();
  }

  private static String tenant() {
    return TenantContext.currentTenant().value();
  }

  @Nested
  class OfCaller {

    private final ExecutorService pool = TenantExecutors.ofCaller((ExecutorService) bare);

    @Test
    void runsEachTaskForTheTenantThatHandedItOver() throws Exception {
      List<Future<String>> results = new ArrayList<>();
      for (int task = 0; task < TASKS; task++) {
        results.add(
            callWithTenant(
                "tenant-" + task % TENANTS, () -> pool.submit(TenantExecutorsTest::tenant)));
      }

      for (int task = 0; task < TASKS; task++) {
        assertThat(results.get(task).get()).isEqualTo("tenant-" + task % TENANTS);
      }
    }

    @Test
    void runsAllTasksOfAnInvocationForItsTenant() throws Exception {
      List<Callable<String>> tasks = List.of(TenantExecutorsTest::tenant, () -> tenant() + "2");

      List<Future<String>> all = callWithTenant("acme", () -> pool.invokeAll(tasks));
      String any = callWithTenant("globex", () -> pool.invokeAny(tasks.subList(0, 1)));

      assertThat(all).extracting(Future::get).containsExactly("acme", "acme2");
      assertThat(any).isEqualTo("globex");
    }

    @Test
    void refusesWorkOfNoTenant() {
      assertThatThrownBy(() -> pool.submit(() -> {})).isInstanceOf(TenantException.class);
    }

    @Test
    void refusesStagesOfAFutureWhichAnotherTenantMayComplete() throws Exception {
      CompletableFuture<String> first = new CompletableFuture<>();
      CompletableFuture<String> second =
          callWithTenant("acme", () -> first.thenApplyAsync(_ -> tenant(), pool));

      runWithTenant("globex", () -> first.complete("done"));

      assertThatThrownBy(second::join)
          .isInstanceOf(CompletionException.class)
          .cause()
          .isInstanceOf(ConfigurationException.class)
          .hasMessageContaining("BAO-8005")
          .hasMessageContaining("TenantExecutors.ofTenant");
    }

    @Test
    void schedulesForTheTenantThatHandedItOver() throws Exception {
      ScheduledExecutorService scheduler = TenantExecutors.ofCaller(bare);

      ScheduledFuture<String> once =
          callWithTenant(
              "acme",
              () -> scheduler.schedule(TenantExecutorsTest::tenant, 1, TimeUnit.MILLISECONDS));
      assertThat(once.get()).isEqualTo("acme");
      assertThatThrownBy(() -> scheduler.scheduleAtFixedRate(() -> {}, 0, 1, TimeUnit.MILLISECONDS))
          .isInstanceOf(TenantException.class);
    }

    @Test
    void endsWithTheExecutorUnderIt() throws Exception {
      ExecutorService under = Executors.newSingleThreadExecutor();
      ExecutorService over = TenantExecutors.ofCaller(under);

      assertThat(over.isShutdown()).isFalse();
      over.shutdown();

      assertThat(over.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
      assertThat(under.isTerminated()).isTrue();
      assertThat(over.isShutdown() && over.isTerminated()).isTrue();
      assertThat(over.shutdownNow()).isEmpty();
    }

    @Test
    void tellsOfWorkThatHasNotEndedOrNotBegun() throws Exception {
      ExecutorService over = TenantExecutors.ofCaller(Executors.newSingleThreadExecutor());
      CountDownLatch started = new CountDownLatch(1);
      CountDownLatch ended = new CountDownLatch(1);
      runWithTenant(
          "acme",
          () -> {
            over.execute(() -> {
              started.countDown();
              awaitThroughInterrupts(ended);
            });
            over.execute(() -> {});
          });
      started.await();

      assertThat(over.shutdownNow()).hasSize(1);
      assertThat(over.awaitTermination(1, TimeUnit.MILLISECONDS)).isFalse();
      assertThat(over.isTerminated()).isFalse();

      ended.countDown();
      assertThat(over.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }

    private static void awaitThroughInterrupts(CountDownLatch latch) {
      while (latch.getCount() > 0) {
        try {
          latch.await();
        } catch (InterruptedException e) {
          // shutdownNow interrupts: the work goes on, as careless work does.
        }
      }
    }
  }

  @Nested
  class OfTenant {

    @Test
    void runsAllWorkForTheTenantItWasMadeIn() throws Exception {
      ExecutorService acme =
          callWithTenant("acme", () -> TenantExecutors.ofTenant((ExecutorService) bare));

      assertThat(acme.submit(TenantExecutorsTest::tenant).get()).isEqualTo("acme");
      assertThat(callWithTenant("globex", () -> acme.submit(TenantExecutorsTest::tenant).get()))
          .isEqualTo("acme");
    }

    @Test
    void needsATenant() {
      assertThatThrownBy(() -> TenantExecutors.ofTenant((Executor) bare))
          .isInstanceOf(TenantException.class);
      assertThatThrownBy(() -> TenantExecutors.ofTenant((ExecutorService) bare))
          .isInstanceOf(TenantException.class);
      assertThatThrownBy(() -> TenantExecutors.ofTenant(bare)).isInstanceOf(TenantException.class);
    }

    @Test
    void runsEveryStageOfAFutureForTheTenantThatAddedIt() throws Exception {
      CompletableFuture<String> first = new CompletableFuture<>();
      CompletableFuture<String> stages =
          callWithTenant(
              "acme",
              () -> {
                Executor pool = TenantExecutors.ofTenant((Executor) bare);
                return first
                    .thenApplyAsync(text -> text + " " + tenant(), pool)
                    .thenApply(TenantContext.wrapFunction(text -> text + " " + tenant()))
                    .thenCombineAsync(
                        CompletableFuture.supplyAsync(
                            TenantContext.wrapSupplier(TenantExecutorsTest::tenant), bare),
                        (left, right) -> left + " " + right + " " + tenant(),
                        pool);
              });

      runWithTenant("globex", () -> first.complete("completed by another"));

      assertThat(stages.join()).isEqualTo("completed by another acme acme acme acme");
    }

    @Test
    void repeatsForTheTenantItWasMadeIn() throws Exception {
      ScheduledExecutorService acme = callWithTenant("acme", () -> TenantExecutors.ofTenant(bare));
      Queue<String> seen = new ConcurrentLinkedQueue<>();
      CountDownLatch sixTimes = new CountDownLatch(6);
      Runnable look =
          () -> {
            seen.add(tenant());
            sixTimes.countDown();
          };

      ScheduledFuture<?> atRate = acme.scheduleAtFixedRate(look, 0, 1, TimeUnit.MILLISECONDS);
      ScheduledFuture<?> delayed = acme.scheduleWithFixedDelay(look, 0, 1, TimeUnit.MILLISECONDS);
      sixTimes.await();
      atRate.cancel(false);
      delayed.cancel(false);

      assertThat(seen).containsOnly("acme").hasSizeGreaterThanOrEqualTo(6);
      assertThat(acme.schedule(TenantExecutorsTest::tenant, 0, TimeUnit.SECONDS).get())
          .isEqualTo("acme");
      acme.schedule(look, 0, TimeUnit.SECONDS).get();
      assertThat(seen).containsOnly("acme");
    }
  }

  @Test
  void wrappedFunctionsNeedATenant() {
    assertThatThrownBy(() -> TenantContext.wrapSupplier(() -> "value"))
        .isInstanceOf(TenantException.class);
    assertThatThrownBy(() -> TenantContext.wrapFunction(value -> value))
        .isInstanceOf(TenantException.class);
  }
}
