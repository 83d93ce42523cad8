package dev.bao;

import dev.bao.operation.ConsumedUnits;

/// Writes what requests consume into the log `dev.bao.capacity`, at the level INFO.
final class CapacityLog {

  private static final System.Logger LOG = System.getLogger("dev.bao.capacity");

  private CapacityLog() {}

  static void log(ConsumedUnits units) {
    LOG.log(
        System.Logger.Level.INFO,
        "tenant={0} model={1} operation={2} read={3} write={4}",
        units.tenant(),
        units.model(),
        units.operation(),
        units.readUnits(),
        units.writeUnits());
  }
}
