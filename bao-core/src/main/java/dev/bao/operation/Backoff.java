package dev.bao.operation;

import java.time.Duration;
import software.amazon.awssdk.retries.api.BackoffStrategy;

/// Pauses between attempts, with jitter, until a deadline. For one logical call; not thread-safe.
sealed class Backoff permits Attempts {

  private static final BackoffStrategy DELAYS =
      BackoffStrategy.exponentialDelay(Duration.ofMillis(25), Duration.ofSeconds(1));

  private final long end;
  private int attempt;

  Backoff(Duration deadline) {
    this.end = System.nanoTime() + deadline.toNanos();
  }

  /// Waits before the next attempt.
  ///
  /// @return false, without having waited, where that would be past the deadline or the thread was
  ///   interrupted
  final boolean pause() {
    Duration delay = DELAYS.computeDelay(++attempt);
    if (System.nanoTime() + delay.toNanos() > end) {
      return false;
    }
    try {
      Thread.sleep(delay);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
