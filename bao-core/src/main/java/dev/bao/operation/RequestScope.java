package dev.bao.operation;

import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;
import dev.bao.model.Model;
import dev.bao.read.ScopedReads;
import dev.bao.read.Writes;
import dev.bao.scope.WorkScope;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// What operations share within one request of an application. Opened by `BaoScope`; thread-safe.
public final class RequestScope extends WorkScope {

  private final Writes writes = new Writes();
  private final Map<Share, ScopedReads> reads = new ConcurrentHashMap<>();
  private final Map<Use, ScopeCapacity.Units> used = new ConcurrentHashMap<>();

  /// Whose reads may be answered by one another: by everything that could tell two items apart.
  private record Share(TableAccess access, KeySpace in, Model model) {}

  private record Use(String model, String operation) {}

  /// Makes a scope within the one of now, if there is one.
  public RequestScope() {}

  /// The scope of the running thread, null where there is none.
  public static @Nullable RequestScope find() {
    return WorkScope.current() instanceof RequestScope scope ? scope : null;
  }

  /// The scope of an operation that starts now, null where there is none.
  ///
  /// @param operation for errors
  static @Nullable RequestScope of(Operation operation) {
    RequestScope scope = find();
    if (scope != null && scope.hasEnded()) {
      throw new ConfigurationException(
          ErrorCode.SCOPE_ENDED,
          operation.subject()
              + " was called in a request scope that has ended, by work that was wrapped in it and"
              + " still runs. Nothing was sent. Wait for the work before the scope ends, or open a"
              + " scope of its own within the work by BaoScope.run.");
    }
    return scope;
  }

  ScopedReads reads(TableAccess access, KeySpace in, Model model) {
    return reads.computeIfAbsent(
        new Share(access, in, model), _ -> new ScopedReads(this, writes, access.scope()));
  }

  void consumed(ConsumedUnits units) {
    Use use = new Use(units.model(), units.operation());
    ScopeCapacity.Units more = new ScopeCapacity.Units(units.readUnits(), units.writeUnits());
    used.merge(use, more, ScopeCapacity.Units::plus);
    if (outer() instanceof RequestScope around) {
      around.consumed(units);
    }
  }

  /// What has been consumed until now.
  public ScopeCapacity capacity() {
    ScopeCapacity.Units total = ScopeCapacity.Units.NONE;
    SortedMap<String, ScopeCapacity.Units> byModel = new TreeMap<>();
    SortedMap<String, ScopeCapacity.Units> byOperation = new TreeMap<>();
    for (Map.Entry<Use, ScopeCapacity.Units> entry : used.entrySet()) {
      ScopeCapacity.Units units = entry.getValue();
      total = total.plus(units);
      byModel.merge(entry.getKey().model(), units, ScopeCapacity.Units::plus);
      byOperation.merge(entry.getKey().operation(), units, ScopeCapacity.Units::plus);
    }
    return new ScopeCapacity(total, byModel, byOperation);
  }

  @Override
  protected void touched(String partition, String sort) {
    ItemKey key = new ItemKey(partition, sort);
    writes.count(key);
    reads.values().forEach(read -> read.forget(key));
  }
}
