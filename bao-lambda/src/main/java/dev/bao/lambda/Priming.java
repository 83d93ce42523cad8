package dev.bao.lambda;

import dev.bao.Bao;
import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import dev.bao.tenant.TenantContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// What a function with SnapStart does before its snapshot is taken, so that the first request
/// after a restore finds classes loaded, code compiled and the client set up.
///
/// ```java
/// public TasksFunction() {
///   Priming.of(bao).reading("acme-priming", () -> tasks.find("none")).register();
/// }
/// ```
///
/// Where a function has no SnapStart, nothing is ever called. It needs `org.crac:crac`, which Bao
/// does not bring along. See `docs/guide/cold-start.md`. Immutable.
public final class Priming {

  private final Bao bao;
  private final List<Read> reads;

  private Priming(Bao bao, List<Read> reads) {
    this.bao = bao;
    this.reads = List.copyOf(reads);
  }

  /// Reads as the scope of a tenant.
  private record Read(String tenantId, Supplier<?> body) {}

  /// Checks the table, in a platform scope: one DescribeTable, one DescribeTimeToLive and one
  /// GetItem of the item that is no tenant's. That sets up the client, its connection and its
  /// credentials.
  public static Priming of(Bao bao) {
    return new Priming(bao, List.of());
  }

  /// Then also reads as a tenant, which takes keys, guard and schema of a model through their
  /// paces. There is no tenant for this unless it is named: one that the application keeps for the
  /// purpose. What it writes stays in the table; what it keeps in memory is in every restored
  /// environment, and so must be of no other tenant.
  ///
  /// @param tenantId the tenant to read as
  /// @param body as in `() -> tasks.find("none")`; the result is dropped
  public Priming reading(String tenantId, Supplier<?> body) {
    List<Read> more = new ArrayList<>(reads);
    more.add(new Read(tenantId, body));
    return new Priming(bao, more);
  }

  /// Does all of it before a snapshot. A failure fails the snapshot, and with it the version of the
  /// function that is being published.
  ///
  /// @throws ConfigurationException `BAO-8001` where `org.crac:crac` is not on the class path
  public void register() {
    try {
      SnapshotHook.register(this::run);
    } catch (NoClassDefFoundError e) {
      throw new ConfigurationException(
          ErrorCode.SETTING_INVALID,
          "Priming needs org.crac:crac 1.5.0 on the class path of the function. Add it, or take the"
              + " priming out where there is no SnapStart.");
    }
  }

  /// Does all of it now.
  void run() {
    bao.table().check();
    for (Read read : reads) {
      // It is read for what the reading does.
      Object _ = TenantContext.callWithTenant(read.tenantId(), read.body()::get);
    }
  }
}
