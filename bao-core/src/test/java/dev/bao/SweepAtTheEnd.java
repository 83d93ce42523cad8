package dev.bao;

import com.github.f4b6a3.ulid.Ulid;
import dev.bao.key.TableLayout;
import dev.bao.local.KeySweep;
import dev.bao.tenant.TenantId;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/// Sweeps the table of the tests after the last test of all engines. What it throws fails the
/// build.
public final class SweepAtTheEnd implements LauncherSessionListener {

  private static final String RULE =
      "each partition key starts with a tenant that LocalTable.newTenant() gave, perhaps with '-',"
          + " '_' or '.' and a name behind it, and all keys of an item with the same one. A test"
          + " that forges items uses a table of its own.";

  /// Empty where no test used the table: then DynamoDB Local need not start for the sweep.
  private static final Queue<KeySweep> SWEEPS = new ConcurrentLinkedQueue<>();

  /// For the launcher, which finds this class by its service file.
  public SweepAtTheEnd() {}

  static void add(KeySweep sweep) {
    SWEEPS.add(sweep);
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    SWEEPS.forEach(sweep -> sweep.check(RULE, SweepAtTheEnd::owner));
  }

  private static Optional<String> owner(String partitionKey) {
    if (partitionKey.equals(TableLayout.TABLE_ITEM)) {
      return Optional.of(partitionKey);
    }
    return Optional.of(partitionKey.indexOf('#'))
        .filter(end -> end > 0)
        .map(end -> partitionKey.substring(0, end))
        .filter(SweepAtTheEnd::isTenant);
  }

  private static boolean isTenant(String text) {
    return TenantId.isValid(text) && Ulid.isValid(text.split("[_.-]", 2)[0]);
  }
}
