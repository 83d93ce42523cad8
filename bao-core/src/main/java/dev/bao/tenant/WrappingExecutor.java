package dev.bao.tenant;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/// Wraps what it hands to another executor: all of it comes through [#execute].
class WrappingExecutor<E extends ExecutorService> extends AbstractExecutorService {

  final E executor;
  final Wrapping wrapping;

  WrappingExecutor(E executor, Wrapping wrapping) {
    this.executor = executor;
    this.wrapping = wrapping;
  }

  @Override
  public final void execute(Runnable work) {
    executor.execute(wrapping.wrap(work));
  }

  @Override
  public final void shutdown() {
    executor.shutdown();
  }

  @Override
  public final List<Runnable> shutdownNow() {
    return executor.shutdownNow();
  }

  @Override
  public final boolean isShutdown() {
    return executor.isShutdown();
  }

  @Override
  public final boolean isTerminated() {
    return executor.isTerminated();
  }

  @Override
  public final boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
    return executor.awaitTermination(timeout, unit);
  }
}
