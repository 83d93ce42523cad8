package dev.bao.local;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// The threads of one server: a thread group, which each thread passes on to those that it starts.
/// DynamoDB Local neither names its threads nor hands them out; the group knows when the last one
/// has ended.
final class ServerThreads {

  /// How long the end of a thread may take; it takes milliseconds.
  private static final Duration END_TIMEOUT = Duration.ofSeconds(10);

  /// Room for threads that start between the count and the listing.
  private static final int SPARE = 8;

  private final ThreadGroup group = new ThreadGroup("dynamodb-local");

  /// Runs the body in a new thread of this group and waits for its result, interrupts or not: a
  /// server that nobody waits for would be one that nobody stops.
  <T> T call(Callable<T> body) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Thread starter = new Thread(group, () -> complete(result, body), "dynamodb-local-start");
    starter.setDaemon(true);
    // DynamoDB Local's logging looks classes up here; the caller's may be another one.
    starter.setContextClassLoader(ServerThreads.class.getClassLoader());
    starter.start();
    try {
      return result.join();
    } catch (CompletionException e) {
      throw failure(Objects.requireNonNullElse(e.getCause(), e));
    }
  }

  private static <T> void complete(CompletableFuture<T> result, Callable<T> body) {
    try {
      result.complete(body.call());
    } catch (Throwable e) {
      result.completeExceptionally(e);
    }
  }

  private static RuntimeException failure(Throwable cause) {
    if (cause instanceof NoClassDefFoundError missing) {
      throw missing;
    }
    return new IllegalStateException("DynamoDB Local did not start: " + cause, cause);
  }

  /// Returns when the last thread of this group has ended. The jobs of the database sleep for a
  /// second before they see that they are to end, so they are woken.
  ///
  /// @throws IllegalStateException if a thread has not ended after 10 seconds
  void awaitEnd() {
    try {
      for (Thread thread : alive()) {
        if (thread.getState() == Thread.State.TIMED_WAITING) {
          thread.interrupt();
        }
        if (!thread.join(END_TIMEOUT)) {
          throw new IllegalStateException("A thread of DynamoDB Local does not end: " + thread);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private List<Thread> alive() {
    Thread[] threads = new Thread[group.activeCount() + SPARE];
    return Arrays.asList(threads).subList(0, group.enumerate(threads));
  }
}
