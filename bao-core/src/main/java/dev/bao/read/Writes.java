package dev.bao.read;

import dev.bao.key.ItemKey;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.jspecify.annotations.Nullable;

/// How often a scope has begun or ended to write an item. It takes no more room for many writes:
/// items may share a count, so that one is taken for written that was not, and never the other way
/// round. Thread-safe.
public final class Writes {

  private static final int COUNTS = 4096;

  /// Null before the first write: most scopes have few, and many have none.
  private volatile @Nullable AtomicIntegerArray counts;

  /// Starts with no writes.
  public Writes() {}

  /// Counts a write that begins or ends.
  public void count(ItemKey key) {
    counts().incrementAndGet(place(key));
  }

  int of(ItemKey key) {
    AtomicIntegerArray made = counts;
    return made == null ? 0 : made.get(place(key));
  }

  private static int place(ItemKey key) {
    int hash = key.hashCode();
    return (hash ^ (hash >>> 16)) & (COUNTS - 1);
  }

  private synchronized AtomicIntegerArray counts() {
    AtomicIntegerArray made = counts;
    if (made == null) {
      made = new AtomicIntegerArray(COUNTS);
      counts = made;
    }
    return made;
  }
}
