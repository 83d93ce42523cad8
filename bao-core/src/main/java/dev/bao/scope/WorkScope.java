package dev.bao.scope;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// The time and the threads of a piece of work: bound to the thread that opened it, and to each
/// that runs wrapped work of it. It is the part of a request scope that the lowest packages need:
/// the tenant's, which wraps work, and the guard's, which sees what is written. Thread-safe.
public abstract class WorkScope {

  private static final ScopedValue<WorkScope> CURRENT = ScopedValue.newInstance();

  private final @Nullable WorkScope outer = current();
  private final AtomicInteger threads = new AtomicInteger();
  private volatile boolean hasEnded;

  /// Makes a scope within the one of now, if there is one. It is yet to be opened.
  protected WorkScope() {}

  /// The scope of the running thread, null where there is none.
  public static @Nullable WorkScope current() {
    return CURRENT.isBound() ? CURRENT.get() : null;
  }

  /// Calls the body in this scope, which ends with it.
  public final <R extends @Nullable Object, X extends Throwable> R open(
      ScopedValue.CallableOp<? extends R, X> body) throws X {
    try {
      return bound(body);
    } finally {
      hasEnded = true;
    }
  }

  /// Calls wrapped work in this scope, on whatever thread.
  public final <R extends @Nullable Object, X extends Throwable> R enter(
      ScopedValue.CallableOp<? extends R, X> work) throws X {
    // An executor may run the work on the thread that handed it over, which counts once.
    return equals(current()) ? work.call() : bound(work);
  }

  private <R extends @Nullable Object, X extends Throwable> R bound(
      ScopedValue.CallableOp<? extends R, X> work) throws X {
    threads.incrementAndGet();
    try {
      return ScopedValue.where(CURRENT, this).call(work);
    } finally {
      threads.decrementAndGet();
    }
  }

  /// The scope that this one was opened in, null where there was none.
  protected final @Nullable WorkScope outer() {
    return outer;
  }

  /// Whether the body that the scope was opened with has ended; wrapped work may still run.
  public final boolean hasEnded() {
    return hasEnded;
  }

  /// How many threads run in it now.
  public final int threads() {
    return threads.get();
  }

  /// An item is about to be written, or just was: by this scope, and so also within those around
  /// it.
  public final void touch(String partition, String sort) {
    for (WorkScope scope = this; scope != null; scope = scope.outer) {
      scope.touched(partition, sort);
    }
  }

  /// An item is about to be written, or just was: what is known of it no longer counts.
  protected abstract void touched(String partition, String sort);
}
