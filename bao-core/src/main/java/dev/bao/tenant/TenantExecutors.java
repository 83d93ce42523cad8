package dev.bao.tenant;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;

/// Executors whose work has a tenant, over those of the JDK, whose threads have none and keep none.
///
/// ```java
/// ExecutorService pool = TenantExecutors.ofCaller(Executors.newFixedThreadPool(8));
/// TenantContext.runWithTenant("acme", () -> pool.submit(() -> tasks.find(id)));
/// ```
///
/// The request scope goes along where one is open. To close or shut down such an executor is to do
/// so with the one under it. All are as thread-safe as that.
public final class TenantExecutors {

  private static final Wrapping OF_CALLER = new OfCaller();

  private TenantExecutors() {}

  /// Runs all work for the tenant of now, whoever hands it over: for the stages of a
  /// `CompletableFuture`.
  ///
  /// @throws dev.bao.error.TenantException where there is no tenant now
  public static Executor ofTenant(Executor executor) {
    Wrapping now = Carried.now();
    return work -> executor.execute(now.wrap(work));
  }

  /// As [#ofTenant(Executor)].
  ///
  /// @throws dev.bao.error.TenantException where there is no tenant now
  public static ExecutorService ofTenant(ExecutorService executor) {
    return new WrappingExecutor<>(executor, Carried.now());
  }

  /// As [#ofTenant(Executor)]: also what is repeated.
  ///
  /// @throws dev.bao.error.TenantException where there is no tenant now
  public static ScheduledExecutorService ofTenant(ScheduledExecutorService executor) {
    return new WrappingScheduler(executor, Carried.now());
  }

  /// Runs each piece of work for the tenant that it is handed over in: for a pool of the whole
  /// process. Work that is handed over without a tenant is refused there and then. Stages of a
  /// `CompletableFuture` are refused with `BAO-8005`, since who completes one stage hands over the
  /// next.
  public static ExecutorService ofCaller(ExecutorService executor) {
    return new WrappingExecutor<>(executor, OF_CALLER);
  }

  /// As [#ofCaller(ExecutorService)]: what is repeated keeps the tenant of its first hand-over.
  public static ScheduledExecutorService ofCaller(ScheduledExecutorService executor) {
    return new WrappingScheduler(executor, OF_CALLER);
  }
}
