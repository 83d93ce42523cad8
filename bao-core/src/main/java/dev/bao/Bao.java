package dev.bao;

import dev.bao.annotations.CheckReturnValue;
import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import dev.bao.guard.Guard;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.model.ModelSchema;
import dev.bao.operation.CapacityListener;
import dev.bao.operation.ConsumedUnits;
import dev.bao.operation.Lookup;
import dev.bao.operation.ModelAccess;
import dev.bao.operation.Relation;
import dev.bao.operation.Table;
import dev.bao.operation.TableAccess;
import dev.bao.operation.TransactGet;
import dev.bao.operation.TransactGetResult;
import dev.bao.operation.Transaction;
import dev.bao.tenant.PlatformListener;
import dev.bao.tenant.TenantContext;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// A table that many tenants share, and the way to it. One for each table and process; thread-safe.
///
/// ```java
/// Bao bao = Bao.builder().client(DynamoDbClient.create()).table("tracker").start();
/// TaskRepository tasks = new TaskRepository(bao);
/// TenantContext.runWithTenant("acme", () -> tasks.create(task));
/// ```
public final class Bao {

  private static final System.Logger LOG = System.getLogger(Bao.class.getName());

  private final KeyFormat format;
  private final TableAccess access;
  private final Guard guard;
  private final Map<String, ModelSchema<?>> schemas = new ConcurrentHashMap<>();
  private final Map<Relation<?, ?>, ModelAccess<?>> related = new ConcurrentHashMap<>();

  private Bao(KeyFormat format, TableAccess access) {
    this.format = format;
    this.access = access;
    this.guard = access.guard();
  }

  /// Starts with no settings; client and table are needed.
  public static Builder builder() {
    return new Builder();
  }

  /// The table itself: to create it, to describe it, to check it.
  public Table table() {
    return new Table(access, format);
  }

  /// Starts a transaction of the current tenant, without operations yet. Nothing is sent before it
  /// is executed.
  ///
  /// @throws dev.bao.error.TenantException where there is no tenant
  @CheckReturnValue
  public Transaction transaction() {
    return new Transaction(access, keySpace());
  }

  /// Reads up to 100 items of any models of the current tenant as they are at one moment, with one
  /// request; it costs twice the read capacity units of a consistent read.
  ///
  /// ```java
  /// TransactGetResult found = bao.transactGet(task, project);
  /// Optional<Task> read = found.get(task);
  /// ```
  ///
  /// @param lookups made by repositories, as in `tasks.lookup(id)`
  /// @see TransactGet#read what it throws
  public TransactGetResult transactGet(Lookup<?>... lookups) {
    return transactGet(List.of(lookups));
  }

  /// As [#transactGet(Lookup...)], of lookups in a collection.
  public TransactGetResult transactGet(Collection<? extends Lookup<?>> lookups) {
    return new TransactGet(access, keySpace()).read(lookups);
  }

  /// A client for what Bao has no method for. Every call is checked against the tenant of the scope
  /// that it is made in, and so is every answer; operations that cannot be kept within a tenant,
  /// such as Scan and PartiQL, are refused.
  public DynamoDbClient client() {
    return guard.scoped(this::keySpace);
  }

  /// A client for the work of the platform, which is no tenant's: scans of the table, calls on the
  /// table itself and its own item. It is the one way around the tenants, so it has a name that
  /// tells why, and every call is told to the listeners of [Builder#onPlatformCall].
  ///
  /// @param name as in `nightly-report`
  /// @throws ConfigurationException `BAO-8005` where the name is blank
  public DynamoDbClient platform(String name) {
    return guard.platform(name, access.audit());
  }

  KeySpace keySpace() {
    return new KeySpace(format, TenantContext.currentTenant());
  }

  TableAccess access() {
    return access;
  }

  /// The model that a relation leads to.
  @SuppressWarnings("unchecked")
  <R> ModelAccess<R> model(Relation<?, R> relation) {
    return (ModelAccess<R>)
        related.computeIfAbsent(
            relation, _ -> new ModelAccess<>(access, register(relation.schema())));
  }

  @SuppressWarnings("unchecked")
  <T> ModelSchema<T> register(Function<KeyFormat, ? extends ModelSchema<T>> maker) {
    ModelSchema<T> schema = maker.apply(format);
    ModelSchema<?> first = schemas.putIfAbsent(schema.model().prefix(), schema);
    if (first == null) {
      return schema;
    }
    if (!first.itemType().equals(schema.itemType())) {
      throw new ConfigurationException(
          ErrorCode.PREFIX_TAKEN,
          "The models "
              + first.itemType().rawClass().getName()
              + " and "
              + schema.itemType().rawClass().getName()
              + " both have the prefix '"
              + schema.model().prefix()
              + "', so that their items would mix. Give one of them another @BaoModel(prefix).");
    }
    return (ModelSchema<T>) first;
  }

  /// The settings of a [Bao]. Not thread-safe.
  public static final class Builder {

    /// A transaction's token holds for ten minutes, and the last attempt may take its time.
    private static final Duration MAX_DEADLINE = Duration.ofMinutes(5);

    private @Nullable DynamoDbClient client;
    private @Nullable String table;
    private @Nullable KeyFormat format = KeyFormat.STANDARD;
    private @Nullable Duration deadline = Duration.ofSeconds(10);
    private @Nullable Clock clock = Clock.systemUTC();
    private final List<CapacityListener> listeners = new ArrayList<>();
    private final List<PlatformListener> auditors = new ArrayList<>();

    private Builder() {}

    /// The client that sends the requests. It stays the caller's: Bao does not close it.
    public Builder client(DynamoDbClient newClient) {
      client = newClient;
      return this;
    }

    /// The name of the table.
    public Builder table(String name) {
      table = name;
      return this;
    }

    /// How keys are written; [KeyFormat#STANDARD] unless said. A table keeps its format for ever.
    public Builder keyFormat(KeyFormat newFormat) {
      format = newFormat;
      return this;
    }

    /// For how long throttled requests and conflicting transactions are repeated; 10 s unless said.
    ///
    /// @param time zero for not at all, five minutes at most
    public Builder retryDeadline(Duration time) {
      deadline = time;
      return this;
    }

    /// Tells the times of writes, and which items have expired; the system's clock unless said.
    public Builder clock(Clock newClock) {
      clock = newClock;
      return this;
    }

    /// Adds a listener that is told what every request consumes.
    public Builder onCapacity(CapacityListener listener) {
      listeners.add(listener);
      return this;
    }

    /// Adds a listener that is told of every call that is made for the table and no tenant.
    public Builder onPlatformCall(PlatformListener listener) {
      auditors.add(listener);
      return this;
    }

    /// Makes the `Bao` without sending anything: for tests, and for the program that creates the
    /// table.
    ///
    /// @throws ConfigurationException `BAO-8001` where settings are missing or not valid, all named
    public Bao build() {
      List<String> problems = new ArrayList<>();
      if (client == null) {
        problems.add("client(..) is missing: pass a DynamoDbClient");
      }
      if (table == null || !table.matches("[a-zA-Z0-9_.-]{3,255}")) {
        problems.add(
            "table(..) is "
                + (table == null ? "missing" : "no table name")
                + ": pass 3 to 255 letters, digits, '_', '.' or '-', not an ARN");
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
      if (client == null
          || clock == null
          || table == null
          || format == null
          || deadline == null
          || !problems.isEmpty()) {
        throw new ConfigurationException(
            ErrorCode.SETTING_INVALID, "Bao cannot be built. " + String.join(". ", problems) + ".");
      }
      Guard guard = new Guard(client, table);
      return new Bao(
          format, new TableAccess(guard, table, reporting(), auditing(), deadline, clock));
    }

    /// Makes the `Bao` and checks the table once, with one DescribeTable, one DescribeTimeToLive
    /// and one GetItem: for an application at its start.
    ///
    /// @throws ConfigurationException also where the table is missing or not as Bao needs it; it
    ///   names all that is different
    public Bao start() {
      Bao bao = build();
      bao.table().check();
      return bao;
    }

    private PlatformListener auditing() {
      List<PlatformListener> all = List.copyOf(auditors);
      return (name, operation) -> {
        LOG.log(System.Logger.Level.DEBUG, "Platform scope {0}: {1}", name, operation);
        all.forEach(listener -> listener.called(name, operation));
      };
    }

    private CapacityListener reporting() {
      List<CapacityListener> all = List.copyOf(listeners);
      return units -> all.forEach(listener -> report(listener, units));
    }

    /// The request has happened: a listener that fails neither fails it nor keeps it from the
    /// others.
    private static void report(CapacityListener listener, ConsumedUnits units) {
      try {
        listener.consumed(units);
      } catch (RuntimeException e) {
        LOG.log(System.Logger.Level.WARNING, "A capacity listener failed", e);
      }
    }
  }
}
