package dev.bao.read;

import dev.bao.error.ErrorCode;
import dev.bao.error.ThrottledException;
import dev.bao.key.ItemKey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.Condition;

/// Reads of several threads that one of them, the leader, sends with one request. All but the
/// waiting is done under the lock of its [Join].
final class Batch {

  private static final Answer ABANDONED = new Answer.Abandoned();

  private final Thread leader = Thread.currentThread();
  private final Condition full;
  private final CountDownLatch settled = new CountDownLatch(1);
  private volatile Answer answer = ABANDONED;

  /// The keys, each with the writes that were counted before the read was sent.
  private final Map<ItemKey, Integer> writesBefore = new LinkedHashMap<>();

  private long lastJoin;
  private boolean isSent;

  Batch(Condition full) {
    this.full = full;
  }

  void add(ItemKey key) {
    writesBefore.put(key, 0);
    lastJoin = System.nanoTime();
    if (isFull()) {
      full.signal();
    }
  }

  /// Waits for others, until the batch is full or the time is over. It gives up the lock meanwhile.
  ///
  /// @param window nanoseconds without another read
  /// @param windows how many of them it waits at most
  void gather(long window, int windows) throws InterruptedException {
    long end = System.nanoTime() + windows * window;
    long left = window;
    while (left > 0 && !isFull()) {
      full.awaitNanos(left);
      left = Math.min(lastJoin + window, end) - System.nanoTime();
    }
  }

  boolean isFull() {
    return writesBefore.size() >= ReadRequest.MAX_KEYS;
  }

  boolean isSent() {
    return isSent;
  }

  /// Takes no more reads.
  void close(Writes writes, boolean isStrong) {
    if (isStrong && !isSent) {
      // An eventual read is for keys that were not written, and counts only while that is so.
      writesBefore.replaceAll((key, _) -> writes.of(key));
    }
    isSent = true;
  }

  Set<ItemKey> keys() {
    return writesBefore.keySet();
  }

  int writesBefore(ItemKey key) {
    return writesBefore.getOrDefault(key, 0);
  }

  /// Whether this thread leads it: what it calls while it sends must not wait for the answer.
  boolean isLedHere() {
    return Thread.currentThread().equals(leader);
  }

  void settle(Answer newAnswer) {
    answer = newAnswer;
    settled.countDown();
  }

  /// Waits for the answer.
  ///
  /// @throws ThrottledException `BAO-6020` where the thread is interrupted
  Answer await(String subject) {
    try {
      settled.await();
      return answer;
    } catch (InterruptedException e) {
      throw interrupted(subject, e);
    }
  }

  static ThrottledException interrupted(String subject, InterruptedException cause) {
    Thread.currentThread().interrupt();
    return new ThrottledException(
        ErrorCode.READ_INTERRUPTED,
        subject
            + ": its thread was interrupted while it waited for a read that it shares with other"
            + " threads of the request scope, which go on. It found nothing out. Read again on a"
            + " thread that is not to stop.",
        cause);
  }
}
