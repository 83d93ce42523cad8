package dev.bao;

import dev.bao.operation.CapacityListener;
import dev.bao.operation.ConsumedUnits;
import java.util.List;

/// Several listeners as one. The request has happened: one that fails neither fails it nor keeps it
/// from the others.
record CapacityListeners(List<CapacityListener> all) implements CapacityListener {

  @Override
  public void consumed(ConsumedUnits units) {
    all.forEach(listener -> report(listener, units));
  }

  private static void report(CapacityListener listener, ConsumedUnits units) {
    try {
      listener.consumed(units);
    } catch (RuntimeException e) {
      Log.BAO.log(System.Logger.Level.WARNING, "A capacity listener failed", e);
    }
  }
}
