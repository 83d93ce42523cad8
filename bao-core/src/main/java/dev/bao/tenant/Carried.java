package dev.bao.tenant;

import dev.bao.scope.WorkScope;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/// What goes with work to another thread: the tenant, with its principal, and the request scope
/// where one is open. Immutable.
record Carried(TenantPrincipal principal, @Nullable WorkScope scope) implements Wrapping {

  /// That of the running code.
  ///
  /// @throws dev.bao.error.TenantException where there is no tenant now
  static Carried now() {
    return new Carried(TenantContext.currentPrincipal(), WorkScope.current());
  }

  @Override
  public Runnable wrap(Runnable work) {
    return () ->
        this.<@Nullable Object, RuntimeException>call(() -> {
          work.run();
          return null;
        });
  }

  @Override
  public <R extends @Nullable Object> Callable<R> wrapCallable(Callable<R> work) {
    return () -> this.<R, Exception>call(work::call);
  }

  <R extends @Nullable Object, X extends Throwable> R call(
      ScopedValue.CallableOp<? extends R, X> work) throws X {
    return scope == null
        ? TenantContext.callWithin(principal, work)
        : scope.<R, X>enter(() -> TenantContext.callWithin(principal, work));
  }
}
