package dev.bao.lambda;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;

/// Calls something before a snapshot. All that names a class of `org.crac` is here, so that the
/// rest loads without it.
///
/// @param action what to call
record SnapshotHook(Runnable action) implements Resource {

  /// The contexts of CRaC hold their resources weakly: without this one a garbage collection before
  /// the snapshot would take the hook away. It only ever grows by what a function registers at its
  /// start, and no request looks at it.
  private static final Queue<SnapshotHook> KEPT = new ConcurrentLinkedQueue<>();

  static void register(Runnable action) {
    SnapshotHook hook = new SnapshotHook(action);
    KEPT.add(hook);
    Core.getGlobalContext().register(hook);
  }

  /// What was registered, in its order.
  static List<SnapshotHook> kept() {
    return List.copyOf(KEPT);
  }

  @Override
  public void beforeCheckpoint(Context<? extends Resource> context) {
    action.run();
  }

  @Override
  public void afterRestore(Context<? extends Resource> context) {
    // Connections of before the snapshot are gone; the client opens new ones by itself.
  }
}
