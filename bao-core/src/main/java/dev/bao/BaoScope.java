package dev.bao;

import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import dev.bao.operation.RequestScope;
import dev.bao.operation.ScopeCapacity;
import dev.bao.tenant.TenantBody;
import org.jspecify.annotations.Nullable;

/// The scope of one request of an application, in which reads by key cost less: those of threads
/// that run at the same time go into one request, and none is made twice.
///
/// ```java
/// ScopeCapacity used = BaoScope.run(() -> handle(request));
/// ```
///
/// It holds for the body that it was opened with, inside or outside of a tenant's scope, and for
/// work that is handed to other threads by `TenantContext.wrap` within it. A scope within a scope
/// is one of its own: it knows nothing of what the outer one has read. What it writes the outer one
/// forgets, and what it consumes counts for both.
///
/// Thread-safe.
public final class BaoScope {

  private final RequestScope scope;

  private BaoScope(RequestScope scope) {
    this.scope = scope;
  }

  /// Runs the body in a scope of its own.
  ///
  /// @return what the scope consumed
  /// @throws X what the body throws
  public static <X extends Throwable> ScopeCapacity run(TenantBody<X> body) throws X {
    RequestScope scope = new RequestScope();
    scope.<@Nullable Object, X>open(() -> {
      body.run();
      return null;
    });
    return scope.capacity();
  }

  /// Calls the body in a scope of its own and returns its result.
  ///
  /// @throws X what the body throws
  public static <R extends @Nullable Object, X extends Throwable> R call(
      ScopedValue.CallableOp<? extends R, X> body) throws X {
    return new RequestScope().open(body);
  }

  /// The scope of the running thread.
  ///
  /// @throws ConfigurationException `BAO-8030` where there is none
  public static BaoScope current() {
    RequestScope scope = RequestScope.find();
    if (scope == null) {
      throw new ConfigurationException(
          ErrorCode.SCOPE_MISSING,
          "No request scope. Open one with BaoScope.run, or, where the work was handed to another"
              + " thread, wrap it with TenantContext.wrap.");
    }
    return new BaoScope(scope);
  }

  /// What the scope has consumed until now, on all of its threads.
  public ScopeCapacity capacity() {
    return scope.capacity();
  }
}
