package dev.bao.read;

import dev.bao.key.ItemKey;
import dev.bao.scope.WorkScope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The reads of one scope for one model of one tenant in one table: no other tenant or model shares
/// anything of it. Thread-safe.
public final class ScopedReads {

  private final Writes writes;
  private final KnownItems known;
  private final Join eventual;
  private final Join strong;

  /// Starts with nothing read.
  public ScopedReads(WorkScope scope, Writes writes, ScopeSettings settings) {
    long window = settings.window().toNanos();
    this.writes = writes;
    this.known = new KnownItems(writes, settings.knownItems());
    this.eventual = new Join(scope, writes, known, window, false);
    this.strong = new Join(scope, writes, known, window, true);
  }

  /// Reads the items that are there. Those that the scope has written are read with strong
  /// consistency, so that it sees its own writes.
  ///
  /// @param isStrong whether all that was written until now is to be seen, by whomever
  public Map<ItemKey, Map<String, AttributeValue>> read(
      Collection<ItemKey> keys, boolean isStrong, ReadRequest request) {
    List<ItemKey> unwritten = new ArrayList<>(keys.size());
    List<ItemKey> written = new ArrayList<>();
    for (ItemKey key : keys) {
      boolean isEventual = !isStrong && writes.of(key) == 0;
      (isEventual ? unwritten : written).add(key);
    }
    Map<ItemKey, Map<String, AttributeValue>> found = HashMap.newHashMap(keys.size());
    eventual.read(unwritten, false, request, found);
    strong.read(written, isStrong, request, found);
    return found;
  }

  /// An item is about to be written, or just was.
  public void forget(ItemKey key) {
    known.forget(key);
  }
}
