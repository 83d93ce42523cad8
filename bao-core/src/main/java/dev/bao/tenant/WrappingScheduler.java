package dev.bao.tenant;

import java.util.concurrent.Callable;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Wraps what it schedules when it is handed over.
final class WrappingScheduler extends WrappingExecutor<ScheduledExecutorService>
    implements ScheduledExecutorService {

  WrappingScheduler(ScheduledExecutorService executor, Wrapping wrapping) {
    super(executor, wrapping);
  }

  @Override
  public ScheduledFuture<?> schedule(Runnable work, long delay, TimeUnit unit) {
    return executor.schedule(wrapping.wrap(work), delay, unit);
  }

  @Override
  public <V extends @Nullable Object> ScheduledFuture<V> schedule(
      Callable<V> work, long delay, TimeUnit unit) {
    return executor.schedule(wrapping.wrapCallable(work), delay, unit);
  }

  @Override
  public ScheduledFuture<?> scheduleAtFixedRate(
      Runnable work, long initialDelay, long period, TimeUnit unit) {
    return executor.scheduleAtFixedRate(wrapping.wrap(work), initialDelay, period, unit);
  }

  @Override
  public ScheduledFuture<?> scheduleWithFixedDelay(
      Runnable work, long initialDelay, long delay, TimeUnit unit) {
    return executor.scheduleWithFixedDelay(wrapping.wrap(work), initialDelay, delay, unit);
  }
}
