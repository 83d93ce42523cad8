package dev.bao;

import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import dev.bao.guard.Guard;
import dev.bao.key.KeyFormat;
import dev.bao.operation.CapacityListener;
import dev.bao.operation.TableAccess;
import dev.bao.read.ScopeSettings;
import dev.bao.seal.Seal;
import dev.bao.tenant.PlatformListener;
import dev.bao.tenant.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The settings of a [Bao]; [Bao#builder] makes one. Not thread-safe.
public final class BaoBuilder {

  private static final Duration MAX_WINDOW = Duration.ofMinutes(1);

  /// A transaction's token holds for ten minutes, and the last attempt may take its time.
  private static final Duration MAX_DEADLINE = Duration.ofMinutes(5);

  private @Nullable DynamoDbClient client;
  private Supplier<@Nullable DynamoDbClient> standardClient = () -> null;
  private @Nullable String table;
  private @Nullable KeyFormat format = KeyFormat.STANDARD;
  private @Nullable Duration deadline = Duration.ofSeconds(10);
  private @Nullable Clock clock = Clock.systemUTC();
  private @Nullable Supplier<String> ulids = Ulids.random();
  private @Nullable Duration joinWindow = Duration.ofMillis(2);
  private int scopeCache = 1000;
  private boolean isScopeRequired;
  private @Nullable CursorKeys cursorKeys;
  private @Nullable TenantId singleTenant;
  private final List<CapacityListener> listeners = new ArrayList<>();
  private final List<PlatformListener> auditors = new ArrayList<>();

  BaoBuilder() {}

  /// The client that sends the requests. It stays the caller's: Bao does not close it.
  public BaoBuilder client(DynamoDbClient newClient) {
    client = newClient;
    return this;
  }

  /// The client to make where none is given.
  BaoBuilder standardClient(Supplier<@Nullable DynamoDbClient> maker) {
    standardClient = maker;
    return this;
  }

  /// The name of the table.
  public BaoBuilder table(String name) {
    table = name;
    return this;
  }

  /// How keys are written; [KeyFormat#STANDARD] unless said. A table keeps its format for ever.
  public BaoBuilder keyFormat(KeyFormat newFormat) {
    format = newFormat;
    return this;
  }

  /// For how long throttled requests and conflicting transactions are repeated; 10 s unless said.
  ///
  /// @param time zero for not at all, five minutes at most
  public BaoBuilder retryDeadline(Duration time) {
    deadline = time;
    return this;
  }

  /// Tells the times of writes, and which items have expired; the system's clock unless said.
  public BaoBuilder clock(Clock newClock) {
    clock = newClock;
    return this;
  }

  /// Makes the values of `@Ulid` and the versions that are texts; random ones unless said. It is
  /// for tests that compare ids: what the ids of writes and transactions are made of stays as it
  /// is.
  ///
  /// @param maker gives a ULID, 26 characters, and never the same one twice to one tenant
  public BaoBuilder ulids(Supplier<String> maker) {
    ulids = maker;
    return this;
  }

  /// For how long the finds of a request scope wait for another one to join them; 2 ms unless said,
  /// and ten times as long at most. They wait only where several threads run in the scope, and are
  /// sent at once when they are 100.
  ///
  /// @param time zero for not at all, one minute at most
  public BaoBuilder joinWindow(Duration time) {
    joinWindow = time;
    return this;
  }

  /// How many items of each model and tenant a request scope remembers; 1,000 unless said.
  ///
  /// @param items zero for none
  public BaoBuilder scopeCache(int items) {
    scopeCache = items;
    return this;
  }

  /// Refuses each find by key or unique value that is made outside of a request scope, with
  /// `BAO-8030`: so that none is forgotten where many requests could be one.
  public BaoBuilder requireScope() {
    isScopeRequired = true;
    return this;
  }

  /// The secrets that cursors are sealed with. [#start] needs them: with keys of its own, each
  /// process would refuse the cursors of the others. [#build] makes do with
  /// [CursorKeys#perProcess].
  public BaoBuilder cursorKeys(CursorKeys keys) {
    cursorKeys = keys;
    return this;
  }

  /// Works for one tenant alone, whether a scope is open or not: for an application that is no
  /// SaaS, or not yet. Keys carry the tenant as ever, so that others can join it. A scope of
  /// another tenant is an error.
  ///
  /// @throws dev.bao.error.TenantException where it is no tenant id
  public BaoBuilder singleTenant(String tenantId) {
    singleTenant = TenantId.of(tenantId);
    return this;
  }

  /// Adds a listener that is told what every request consumes.
  public BaoBuilder onCapacity(CapacityListener listener) {
    listeners.add(listener);
    return this;
  }

  /// Adds a listener that is told of every call that is made for the table and no tenant.
  public BaoBuilder onPlatformCall(PlatformListener listener) {
    auditors.add(listener);
    return this;
  }

  /// Makes the `Bao` without sending anything: for tests, and for the program that creates the
  /// table.
  ///
  /// @throws ConfigurationException `BAO-8001` where settings are missing or not valid, all named
  public Bao build() {
    return make(false);
  }

  private Bao make(boolean toStart) {
    List<String> problems = new ArrayList<>();
    if (toStart && cursorKeys == null) {
      problems.add(
          "cursorKeys(..) is missing: pass CursorKeys.of(id, secret) with a secret that all processes"
              + " of the application have, or set bao.cursor-keys (BAO_DB_CURSOR_KEYS); in a test or a"
              + " program of one process CursorKeys.perProcess()");
    }
    if (client == null) {
      client = standardClient.get();
    }
    if (client == null) {
      problems.add("client(..) is missing: pass a DynamoDbClient");
    }
    if (table == null || !table.matches("[a-zA-Z0-9_.-]{3,255}")) {
      problems.add(
          "table(..) is "
              + (table == null ? "missing" : "no table name")
              + ": pass 3 to 255 letters, digits, '_', '.' or '-', not an ARN, or set bao.table"
              + " (BAO_DB_TABLE)");
    }
    if (format == null) {
      problems.add("keyFormat(..) is null: leave it out for STANDARD");
    }
    if (deadline == null || deadline.isNegative() || deadline.compareTo(MAX_DEADLINE) > 0) {
      problems.add("retryDeadline(..) is not within zero to five minutes");
    }
    if (clock == null) {
      problems.add("clock(..) is null: leave it out for the system's");
    }
    if (ulids == null) {
      problems.add("ulids(..) is null: leave it out for random ones");
    }
    if (joinWindow == null || joinWindow.isNegative() || joinWindow.compareTo(MAX_WINDOW) > 0) {
      problems.add("joinWindow(..) is not within zero to one minute");
    }
    if (scopeCache < 0) {
      problems.add("scopeCache(..) is below zero");
    }
    if (client == null
        || clock == null
        || ulids == null
        || table == null
        || format == null
        || deadline == null
        || joinWindow == null
        || !problems.isEmpty()) {
      throw new ConfigurationException(
          ErrorCode.SETTING_INVALID, "Bao cannot be built. " + String.join(". ", problems) + ".");
    }
    Supplier<String> maker = ulids;
    Guard guard = new Guard(client, table);
    ScopeSettings scope = new ScopeSettings(joinWindow, scopeCache, isScopeRequired);
    return new Bao(
        format,
        new TableAccess(
            guard,
            table,
            new CapacityListeners(List.copyOf(listeners)),
            auditing(),
            deadline,
            scope,
            clock,
            seal(),
            new Ulids(maker)),
        singleTenant);
  }

  /// Makes the `Bao` and checks the table once, with one DescribeTable, one DescribeTimeToLive and
  /// one GetItem: for an application at its start.
  ///
  /// @throws ConfigurationException also where cursor keys are not set, and where the table is
  ///   missing or not as Bao needs it; it names all that is different
  public Bao start() {
    Bao bao = make(true);
    bao.table().check();
    return bao;
  }

  private Seal seal() {
    return (cursorKeys == null ? CursorKeys.perProcess() : cursorKeys).seal();
  }

  private PlatformListener auditing() {
    List<PlatformListener> all = List.copyOf(auditors);
    return (name, operation) -> {
      Log.BAO.log(System.Logger.Level.DEBUG, "Platform scope {0}: {1}", name, operation);
      all.forEach(listener -> listener.called(name, operation));
    };
  }
}
