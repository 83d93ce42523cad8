package dev.bao.tenant;

import static dev.bao.tenant.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.bao.error.ErrorCode;
import dev.bao.scope.WorkScope;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TenantThreadsTest {

  static Stream<Named<ThreadFactory>> threads() {
    return Stream.of(
        Named.of("platform threads", Thread.ofPlatform().factory()),
        Named.of("virtual threads", Thread.ofVirtual().factory()));
  }

  @Nested
  class WithoutWrap {

    @ParameterizedTest
    @MethodSource("dev.bao.tenant.TenantThreadsTest#threads")
    void anExecutorFindsNoTenant(ThreadFactory threads) throws Exception {
      try (ExecutorService executor = Executors.newThreadPerTaskExecutor(threads)) {
        Future<Optional<TenantId>> found =
            TenantContext.callWithTenant("acme", () -> executor.submit(TenantContext::find));
        Future<TenantId> current =
            TenantContext.callWithTenant(
                "acme", () -> executor.submit(TenantContext::currentTenant));

        assertThat(found.get()).isEmpty();
        refused(ErrorCode.TENANT_MISSING, () -> rethrow(current));
      }
    }

    @ParameterizedTest
    @MethodSource("dev.bao.tenant.TenantThreadsTest#threads")
    void aThreadThatTheBodyStartsFindsNoTenant(ThreadFactory threads) throws Exception {
      AtomicReference<@Nullable Optional<TenantId>> found = new AtomicReference<>();

      TenantContext.runWithTenant(
          "acme",
          () -> {
            Thread thread = threads.newThread(() -> found.set(TenantContext.find()));
            thread.start();
            thread.join();
          });

      assertThat(found.get()).isEqualTo(Optional.empty());
    }

    @Test
    void aThreadThatWasStartedInsideAPoolKeepsNoScopeOfItsFirstTask() throws Exception {
      try (ExecutorService pool = Executors.newFixedThreadPool(1)) {
        pool.submit(() -> TenantContext.runWithTenant("acme", () -> {})).get();

        assertThat(pool.submit(TenantContext::find).get()).isEmpty();
      }
    }
  }

  private static Object rethrow(Future<?> future) throws Throwable {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }

  @Nested
  class Wrapped {

    @ParameterizedTest
    @MethodSource("dev.bao.tenant.TenantThreadsTest#threads")
    void workKeepsTheTenant(ThreadFactory threads) throws Exception {
      AtomicReference<@Nullable TenantId> seen = new AtomicReference<>();

      Runnable work =
          TenantContext.callWithTenant(
              "acme", () -> TenantContext.wrap(() -> seen.set(TenantContext.currentTenant())));
      Thread thread = threads.newThread(work);
      thread.start();
      thread.join();

      assertThat(seen.get()).isEqualTo(TenantId.of("acme"));
    }

    @ParameterizedTest
    @MethodSource("dev.bao.tenant.TenantThreadsTest#threads")
    void aResultIsComputedForTheTenant(ThreadFactory threads) throws Exception {
      try (ExecutorService executor = Executors.newThreadPerTaskExecutor(threads)) {
        Future<TenantId> tenant =
            TenantContext.callWithTenant(
                "acme",
                () -> executor.submit(TenantContext.wrapCallable(TenantContext::currentTenant)));

        assertThat(tenant.get()).isEqualTo(TenantId.of("acme"));
      }
    }

    @Test
    void workOfACompletableFutureKeepsTheTenant() {
      List<String> seen = new ArrayList<>();

      TenantContext.runWithTenant(
          "acme",
          () ->
              CompletableFuture.runAsync(
                      TenantContext.wrap(() -> seen.add(TenantContext.currentTenant().value())))
                  .join());

      assertThat(seen).containsExactly("acme");
    }

    @Test
    void keepsTheTenantOfTheTimeWhenItWasWrapped() throws Exception {
      Callable<String> ofAcme =
          TenantContext.callWithTenant(
              "acme",
              () -> TenantContext.wrapCallable(() -> TenantContext.currentTenant().value()));

      String inGlobex =
          TenantContext.callWithTenant(
              "globex", () -> ofAcme.call() + " in " + TenantContext.currentTenant());

      assertThat(inGlobex).isEqualTo("acme in globex");
      assertThat(ofAcme.call()).isEqualTo("acme");
      assertThat(TenantContext.find()).isEmpty();
    }

    @Test
    void runsAsOftenAsItIsAsked() {
      List<TenantId> seen = new ArrayList<>();
      Runnable work =
          TenantContext.callWithTenant(
              "acme", () -> TenantContext.wrap(() -> seen.add(TenantContext.currentTenant())));

      work.run();
      work.run();

      assertThat(seen).containsExactly(TenantId.of("acme"), TenantId.of("acme"));
    }

    @Test
    void letsExceptionsThrough() {
      IOException disk = new IOException("disk");
      IllegalStateException broken = new IllegalStateException("broken");
      Runnable run =
          TenantContext.callWithTenant(
              "acme",
              () ->
                  TenantContext.wrap(() -> {
                    throw broken;
                  }));
      Callable<String> call =
          TenantContext.callWithTenant(
              "acme",
              () ->
                  TenantContext.wrapCallable(() -> {
                    throw disk;
                  }));

      assertThatExceptionOfType(IllegalStateException.class).isThrownBy(run::run).isSameAs(broken);
      assertThatExceptionOfType(IOException.class).isThrownBy(call::call).isSameAs(disk);
      assertThat(TenantContext.find()).isEmpty();
    }

    @Test
    void returnsNullWhereTheWorkDoes() throws Exception {
      Callable<@Nullable String> work =
          TenantContext.callWithTenant(
              "acme", () -> TenantContext.<@Nullable String>wrapCallable(() -> null));

      assertThat(work.call()).isNull();
    }

    @Test
    void isRefusedAtOnceWithoutATenant() {
      refused(ErrorCode.TENANT_MISSING, () -> TenantContext.wrap(() -> {}));
      refused(ErrorCode.TENANT_MISSING, () -> TenantContext.wrapCallable(() -> "value"));
    }
  }

  @Nested
  class PooledThreads {

    private static final int TASKS = 10_000;
    private static final int TENANTS = 100;

    @Test
    void runEachTaskForItsOwnTenantAndKeepNothing() throws Exception {
      List<Future<String>> wrapped = new ArrayList<>();
      List<Future<Optional<TenantId>>> bare = new ArrayList<>();

      try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
        for (int task = 0; task < TASKS; task++) {
          Callable<String> look = () -> TenantContext.currentTenant().value();
          wrapped.add(
              TenantContext.callWithTenant(
                  tenantOf(task), () -> pool.submit(TenantContext.wrapCallable(look))));
          bare.add(pool.submit(TenantContext::find));
        }
      }

      for (int task = 0; task < TASKS; task++) {
        assertThat(wrapped.get(task).get()).isEqualTo(tenantOf(task));
        assertThat(bare.get(task).get()).isEmpty();
      }
    }

    @Test
    void keepNothingOfWorkThatFails() throws Exception {
      try (ExecutorService pool = Executors.newFixedThreadPool(1)) {
        Future<?> failed =
            TenantContext.callWithTenant(
                "acme",
                () ->
                    pool.submit(
                        TenantContext.wrap(() -> {
                          throw new IllegalStateException("on purpose");
                        })));

        assertThatExceptionOfType(ExecutionException.class).isThrownBy(failed::get);
        assertThat(pool.submit(TenantContext::find).get()).isEmpty();
      }
    }

    private static String tenantOf(int task) {
      return "tenant-" + task % TENANTS;
    }
  }

  @Test
  void wrappedWorkOfARequestScopeGivesItsResult() throws Exception {
    WorkScope scope =
        new WorkScope() {
          @Override
          protected void touched(String partition, String sort) {}
        };

    Callable<String> wrapped =
        TenantContext.callWithTenant(
            "acme",
            () ->
                scope.open(() ->
                    TenantContext.wrapCallable(() ->
                        TenantContext.currentTenant() + " " + scope.equals(WorkScope.current()))));

    assertThat(wrapped.call()).isEqualTo("acme true");
  }
}
