package dev.bao.example.quickstart;

import dev.bao.operation.CapacityListener;
import dev.bao.operation.ConsumedUnits;
import dev.bao.tenant.TenantId;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// Adds up what each tenant's requests consumed.
final class CapacityMeter implements CapacityListener {

  private final Map<TenantId, Units> totals = new ConcurrentHashMap<>();

  /// Read and write capacity units of a number of requests.
  record Units(long requests, double read, double write) {

    Units plus(Units other) {
      return new Units(requests + other.requests, read + other.read, write + other.write);
    }
  }

  @Override
  public void consumed(ConsumedUnits units) {
    totals.merge(units.tenant(), new Units(1, units.readUnits(), units.writeUnits()), Units::plus);
  }

  /// How many requests there were for all tenants.
  long requests() {
    return totals.values().stream().mapToLong(Units::requests).sum();
  }

  /// The totals by tenant, in order of their ids.
  Map<TenantId, Units> totals() {
    Map<TenantId, Units> sorted = new TreeMap<>(Comparator.comparing(TenantId::value));
    sorted.putAll(totals);
    return sorted;
  }
}
