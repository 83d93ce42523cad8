package dev.bao.tenant;

import dev.bao.error.ErrorCode;
import dev.bao.error.TenantException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The tenant that the running code works for.
///
/// ```java
/// TenantContext.runWithTenant("acme", () -> tasks.create(task));
/// Task task = TenantContext.callWithTenant("acme", () -> tasks.get(id));
/// ```
///
/// A scope holds for the body that it was opened with and ends with it, also by an exception.
/// Outside of a scope the thread setting counts where it is allowed, then the resolvers are asked
/// in order. Where all of that gives no tenant there is an error and no request: there is no
/// default tenant.
///
/// A scope is bound to its thread: an executor does not inherit it. Hand work to other threads by
/// [#wrap(Runnable)] and its like, or through an executor of [TenantExecutors]; without them the
/// work finds no tenant and fails.
///
/// Thread-safe.
public final class TenantContext {

  private static final ScopedValue<TenantPrincipal> SCOPE = ScopedValue.newInstance();
  private static final ThreadLocal<@Nullable ThreadSetting> THREAD = new ThreadLocal<>();
  private static final TenantChain CHAIN = new TenantChain();

  private TenantContext() {}

  /// Runs the body for a tenant.
  ///
  /// @param tenantId the id; null is refused, since a lost header must not become another tenant
  /// @throws TenantException where the id is null, blank or not valid
  /// @throws X what the body throws
  public static <X extends Throwable> void runWithTenant(
      @Nullable String tenantId, TenantBody<X> body) throws X {
    runAs(inScopeOf(TenantId.of(tenantId)), body);
  }

  /// Calls the body for a tenant and returns its result.
  ///
  /// @param tenantId the id; null is refused
  /// @throws TenantException where the id is null, blank or not valid
  /// @throws X what the body throws
  public static <R extends @Nullable Object, X extends Throwable> R callWithTenant(
      @Nullable String tenantId, ScopedValue.CallableOp<? extends R, X> body) throws X {
    return callAs(inScopeOf(TenantId.of(tenantId)), body);
  }

  /// Switches to another tenant on purpose, for a body that may run inside the scope of the first:
  /// the work of an operator, or a comparison of tenants. Every switch is told to the switch
  /// listeners.
  ///
  /// @param tenantId the id; null is refused
  /// @throws TenantException where the id is null, blank or not valid
  /// @throws X what the body throws
  public static <R extends @Nullable Object, X extends Throwable> R withTenant(
      @Nullable String tenantId, ScopedValue.CallableOp<? extends R, X> body) throws X {
    TenantId to = TenantId.of(tenantId);
    CHAIN.tellOfSwitch(Optional.ofNullable(SCOPE.isBound() ? SCOPE.get().tenant() : null), to);
    return callWithin(inScopeOf(to), body);
  }

  /// Runs the body for a tenant and somebody within it, who was authenticated and is a member. A
  /// [TenantGate] sees to both.
  ///
  /// @throws X what the body throws
  public static <X extends Throwable> void runWithPrincipal(
      TenantPrincipal principal, TenantBody<X> body) throws X {
    runAs(principal, body);
  }

  /// Calls the body as [#runWithPrincipal] runs it, and returns its result.
  ///
  /// @throws X what the body throws
  public static <R extends @Nullable Object, X extends Throwable> R callWithPrincipal(
      TenantPrincipal principal, ScopedValue.CallableOp<? extends R, X> body) throws X {
    return callAs(principal, body);
  }

  /// Runs the body for the tenant that [#currentTenant()] gives now, and keeps that one until the
  /// body ends: the resolvers are asked once.
  ///
  /// @throws TenantException where there is no tenant
  /// @throws X what the body throws
  public static <X extends Throwable> void runWithResolvedTenant(TenantBody<X> body) throws X {
    runAs(inScopeOf(currentTenant()), body);
  }

  /// Calls the body as [#runWithResolvedTenant] runs it, and returns its result.
  ///
  /// @throws TenantException where there is no tenant
  /// @throws X what the body throws
  public static <R extends @Nullable Object, X extends Throwable> R callWithResolvedTenant(
      ScopedValue.CallableOp<? extends R, X> body) throws X {
    return callAs(inScopeOf(currentTenant()), body);
  }

  /// The tenant of the running code.
  ///
  /// @throws TenantException `BAO-1001` where there is none, another code where a resolver fails
  public static TenantId currentTenant() {
    TenantId tenant = lookUp();
    if (tenant == null) {
      throw new TenantException(
          ErrorCode.TENANT_MISSING,
          "No tenant. Nothing was sent. Open a scope with TenantContext.runWithTenant, add a"
              + " resolver (TenantResolvers.fixed in a process of one tenant alone), or, where the work was handed to another thread, wrap it with"
              + " TenantContext.wrap.");
    }
    return tenant;
  }

  /// For whom the running code works: the tenant, and the subject and claims where the scope was
  /// opened with them.
  ///
  /// @throws TenantException as [#currentTenant()]
  public static TenantPrincipal currentPrincipal() {
    return SCOPE.isBound() ? SCOPE.get() : TenantPrincipal.of(currentTenant());
  }

  /// The tenant of the running code, or empty where none is set and no resolver matches.
  ///
  /// @throws TenantException where a resolver answers that the tenant is not valid, or fails
  public static Optional<TenantId> find() {
    return Optional.ofNullable(lookUp());
  }

  /// Adds a resolver behind those that are there.
  ///
  /// @return what takes it back
  /// @throws dev.bao.error.ConfigurationException `BAO-8001` where it reads what a client wrote: a
  ///   [TenantGate] is the place for that
  public static Registration addResolver(TenantResolver resolver) {
    return CHAIN.add(resolver);
  }

  /// Adds a listener that is told of every [#withTenant], and of every other scope that is opened
  /// for another tenant within a scope.
  ///
  /// @return what takes it back
  public static Registration addSwitchListener(TenantSwitchListener listener) {
    return CHAIN.add(listener);
  }

  /// Allows [#setCurrentTenant] in this process, for scripts and tests. It is off otherwise: a
  /// setting that a pooled thread keeps would be the next request's tenant.
  ///
  /// @return what forbids it again; settings that were made under it count no more, also if it is
  ///   allowed again
  public static Registration allowThreadTenant() {
    return CHAIN.allowThreadTenant();
  }

  /// Sets the tenant of this thread, outside of any scope, until it is cleared.
  ///
  /// @param tenantId the id; null is refused
  /// @return what puts back the setting that was there before; to be closed on the same thread
  /// @throws TenantException `BAO-1005` unless [#allowThreadTenant] was called, and within a scope,
  ///   which would go on to count; other codes where the id is null, blank or not valid
  public static Registration setCurrentTenant(@Nullable String tenantId) {
    Object permission = CHAIN.threadTenantPermission();
    if (permission == null) {
      throw new TenantException(
          ErrorCode.THREAD_TENANT_OFF,
          "setCurrentTenant is off. Use runWithTenant, which cannot be left behind on a pooled"
              + " thread; a script or test may call TenantContext.allowThreadTenant() first.");
    }
    if (SCOPE.isBound()) {
      throw new TenantException(
          ErrorCode.THREAD_TENANT_OFF,
          "setCurrentTenant was called within a scope, which would go on to count. Use"
              + " TenantContext.withTenant for a deliberate switch.");
    }
    ThreadSetting before = THREAD.get();
    THREAD.set(new ThreadSetting(TenantId.of(tenantId), permission));
    return new ThreadTenant(before);
  }

  /// Takes away the tenant that [#setCurrentTenant] gave to this thread.
  public static void clearTenant() {
    THREAD.remove();
  }

  /// Keeps the tenant of now, and the request scope where one is open, for work that another thread
  /// will run. Whole executors are wrapped by [TenantExecutors].
  ///
  /// @throws TenantException where there is no tenant now
  public static Runnable wrap(Runnable work) {
    return Carried.now().wrap(work);
  }

  /// Keeps the tenant of now, and the request scope where one is open, for a result that another
  /// thread will compute.
  ///
  /// Not called `wrap`, so that a method reference is never ambiguous; nor are the other two.
  ///
  /// @throws TenantException where there is no tenant now
  public static <R extends @Nullable Object> Callable<R> wrapCallable(Callable<R> work) {
    return Carried.now().wrapCallable(work);
  }

  /// Keeps the tenant of now, and the request scope where one is open, for a result that another
  /// thread will compute: for `CompletableFuture.supplyAsync`.
  ///
  /// @throws TenantException where there is no tenant now
  public static <R extends @Nullable Object> Supplier<R> wrapSupplier(Supplier<R> work) {
    Carried carried = Carried.now();
    return () -> carried.<R, RuntimeException>call(work::get);
  }

  /// Keeps the tenant of now, and the request scope where one is open, for the next stage of a
  /// `CompletableFuture`, which runs on the thread that completes the stage before.
  ///
  /// @throws TenantException where there is no tenant now
  public static <V extends @Nullable Object, R extends @Nullable Object>
      Function<V, R> wrapFunction(Function<V, R> work) {
    Carried carried = Carried.now();
    return value -> carried.<R, RuntimeException>call(() -> work.apply(value));
  }

  private static @Nullable TenantId lookUp() {
    if (SCOPE.isBound()) {
      return SCOPE.get().tenant();
    }
    ThreadSetting setting = THREAD.get();
    if (setting != null && CHAIN.isOpen(setting.permission)) {
      return setting.tenant;
    }
    return CHAIN.resolve();
  }

  /// A scope of the same tenant within a principal's is the principal's.
  private static TenantPrincipal inScopeOf(TenantId tenant) {
    return SCOPE.isBound() && SCOPE.get().tenant().equals(tenant)
        ? SCOPE.get()
        : TenantPrincipal.of(tenant);
  }

  // Each of the two binds the scope itself, so that few calls lie around the body: the JIT compiler
  // inlines no more than fifteen into one another, and what is deeper in a request costs more.

  private static <X extends Throwable> void runAs(TenantPrincipal principal, TenantBody<X> body)
      throws X {
    tellOfSwitch(principal);
    ScopedValue.where(SCOPE, principal)
        .<@Nullable Object, X>call(() -> {
          body.run();
          return null;
        });
  }

  private static <R extends @Nullable Object, X extends Throwable> R callAs(
      TenantPrincipal principal, ScopedValue.CallableOp<? extends R, X> body) throws X {
    tellOfSwitch(principal);
    return ScopedValue.where(SCOPE, principal).call(body);
  }

  private static void tellOfSwitch(TenantPrincipal to) {
    if (SCOPE.isBound() && !SCOPE.get().tenant().equals(to.tenant())) {
      CHAIN.tellOfSwitch(Optional.of(SCOPE.get().tenant()), to.tenant());
    }
  }

  static <R extends @Nullable Object, X extends Throwable> R callWithin(
      TenantPrincipal principal, ScopedValue.CallableOp<? extends R, X> body) throws X {
    return ScopedValue.where(SCOPE, principal).call(body);
  }

  /// A tenant of a thread, which counts while the permission that it was made under does.
  private record ThreadSetting(TenantId tenant, Object permission) {}

  /// What takes back the setting of one thread, which can be taken back once and only there.
  private static final class ThreadTenant implements Registration {

    private final Thread owner = Thread.currentThread();
    private final @Nullable ThreadSetting before;
    private boolean open = true;

    ThreadTenant(@Nullable ThreadSetting before) {
      this.before = before;
    }

    @Override
    public void close() {
      if (!Thread.currentThread().equals(owner)) {
        throw new TenantException(
            ErrorCode.THREAD_TENANT_OFF,
            "A thread's tenant is taken back on the thread that set it, and this is another one.");
      }
      if (open) {
        open = false;
        THREAD.set(before);
      }
    }
  }
}
