package dev.bao.read;

import dev.bao.error.BaoException;
import dev.bao.key.ItemKey;
import dev.bao.scope.WorkScope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Joins the reads of many threads for the items of one model of one tenant, all with the same
/// consistency. The first thread of a batch leads it: it waits for others and sends the request
/// itself, so that no thread is needed but those that read. Thread-safe.
final class Join {

  /// How many windows a batch is open for at most, where reads keep coming.
  private static final int MAX_WINDOWS = 10;

  private final WorkScope scope;
  private final Writes writes;
  private final KnownItems known;
  private final long window;
  private final boolean isStrong;

  private final ReentrantLock lock = new ReentrantLock();
  private final Map<ItemKey, Batch> pending = new HashMap<>();
  private @Nullable Batch open;

  /// @param window nanoseconds
  Join(WorkScope scope, Writes writes, KnownItems known, long window, boolean isStrong) {
    this.scope = scope;
    this.writes = writes;
    this.known = known;
    this.window = window;
    this.isStrong = isStrong;
  }

  /// Reads items, and puts those that are there into `found`.
  ///
  /// @param isLatest whether only what is read from now on counts, and nothing that is known
  void read(
      Collection<ItemKey> keys,
      boolean isLatest,
      ReadRequest request,
      Map<ItemKey, Map<String, AttributeValue>> found) {
    Set<ItemKey> unread = new LinkedHashSet<>(keys);
    while (!unread.isEmpty()) {
      Map<ItemKey, Batch> batches = new HashMap<>();
      List<Batch> led = join(unread, isLatest, batches, found);
      unread.retainAll(batches.keySet());
      lead(led, request);
      batches.forEach((key, batch) -> {
        if (take(key, batch.await(request.subject()), request.subject(), found)) {
          unread.remove(key);
        }
      });
    }
  }

  /// Finds a batch for each key that is not known.
  ///
  /// @return those of them that this thread leads
  private List<Batch> join(
      Set<ItemKey> keys,
      boolean isLatest,
      Map<ItemKey, Batch> batches,
      Map<ItemKey, Map<String, AttributeValue>> found) {
    List<Batch> led = new ArrayList<>();
    lock.lock();
    try {
      for (ItemKey key : keys) {
        Known item = isLatest ? null : known.of(key);
        if (item == null) {
          batches.put(key, batch(key, isLatest, led));
        } else if (item.item() != null) {
          found.put(key, item.item());
        }
      }
    } finally {
      lock.unlock();
    }
    return led;
  }

  private Batch batch(ItemKey key, boolean isLatest, List<Batch> led) {
    Batch batch = pending.get(key);
    if (batch != null && mayAnswer(batch, key, isLatest)) {
      return batch;
    }
    Batch joined = open;
    if (joined == null) {
      joined = new Batch(lock.newCondition());
      led.add(joined);
      open = joined;
    }
    joined.add(key);
    pending.put(key, joined);
    if (joined.isFull()) {
      open = null;
    }
    return joined;
  }

  /// Whether a batch answers a read that begins now: also once it is sent, unless the item was
  /// written since, or the read is to see all that other processes have written until now.
  private boolean mayAnswer(Batch batch, ItemKey key, boolean isLatest) {
    return !batch.isSent()
        || (!isLatest && !batch.isLedHere() && writes.of(key) == batch.writesBefore(key));
  }

  /// Sends batches, one after the other. Where one fails, the rest is left to those who wait.
  private void lead(List<Batch> batches, ReadRequest request) {
    int next = 0;
    try {
      while (next < batches.size()) {
        lead(batches.get(next++), request);
      }
    } finally {
      batches.subList(next, batches.size()).forEach(batch -> settle(batch, new Answer.Abandoned()));
    }
  }

  private void lead(Batch batch, ReadRequest request) {
    Answer answer = new Answer.Abandoned();
    try {
      gather(batch, request.subject());
      Map<ItemKey, Map<String, AttributeValue>> items = request.send(batch.keys(), isStrong);
      batch.keys().forEach(key -> known.keep(key, batch.writesBefore(key), items.get(key)));
      answer = new Answer.Items(items);
    } catch (BaoException | SdkException e) {
      if (!isOfThisThread(e)) {
        answer = new Answer.Failed(e);
      }
      throw e;
    } finally {
      settle(batch, answer);
    }
  }

  private static boolean isOfThisThread(RuntimeException e) {
    return e instanceof AbortedException || Thread.currentThread().isInterrupted();
  }

  private void gather(Batch batch, String subject) {
    lock.lock();
    try {
      if (scope.threads() > 1) {
        batch.gather(window, MAX_WINDOWS);
      }
    } catch (InterruptedException e) {
      throw Batch.interrupted(subject, e);
    } finally {
      close(batch);
      lock.unlock();
    }
  }

  private void close(Batch batch) {
    batch.close(writes, isStrong);
    if (open == batch) {
      open = null;
    }
  }

  private void settle(Batch batch, Answer answer) {
    lock.lock();
    try {
      close(batch);
      batch.keys().forEach(key -> pending.remove(key, batch));
      batch.settle(answer);
    } finally {
      lock.unlock();
    }
  }

  /// Takes an item out of the answer.
  ///
  /// @return false where the key is to be read anew
  private static boolean take(
      ItemKey key, Answer answer, String subject, Map<ItemKey, Map<String, AttributeValue>> found) {
    return switch (answer) {
      case Answer.Items(var items) -> {
        Map<String, AttributeValue> item = items.get(key);
        if (item != null) {
          found.put(key, item);
        }
        yield true;
      }
      case Answer.Failed(RuntimeException cause) -> throw SharedFailure.of(cause, subject);
      case Answer.Abandoned() -> false;
    };
  }
}
