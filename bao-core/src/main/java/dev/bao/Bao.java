package dev.bao;

import dev.bao.annotations.CheckReturnValue;
import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import dev.bao.error.IsolationException;
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
import dev.bao.read.ScopeSettings;
import dev.bao.tenant.PlatformListener;
import dev.bao.tenant.TenantContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClientExtension;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
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
  private final Prefixes prefixes;
  private final Map<Relation<?, ?>, ModelAccess<?>> related = new ConcurrentHashMap<>();

  private Bao(KeyFormat format, TableAccess access) {
    this.format = format;
    this.access = access;
    this.guard = access.guard();
    this.prefixes = new Prefixes(guard);
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

  /// An enhanced client of the AWS SDK for this table, for code that already uses one. Each call is
  /// checked as by [#client], against the scope in which it is sent: a batch or a next page that
  /// was made in another scope is refused. Writes to models with unique constraints are refused,
  /// since only their repositories write all that belongs together.
  ///
  /// ```java
  /// DynamoDbEnhancedClient enhanced = bao.enhanced();
  /// DynamoDbTable<Comment> comments = enhanced.table("tracker", bao.schema(CommentSchema::new));
  /// ```
  ///
  /// It has the extensions that the SDK gives to every enhanced client; none of them does anything
  /// to generated schemas. Make one and keep it: it holds no tenant.
  public DynamoDbEnhancedClient enhanced() {
    return enhanced(DynamoDbEnhancedClient.builder());
  }

  /// An enhanced client as [#enhanced()], with these extensions and no others. What they add to a
  /// write is checked with it.
  public DynamoDbEnhancedClient enhanced(List<DynamoDbEnhancedClientExtension> extensions) {
    return enhanced(DynamoDbEnhancedClient.builder().extensions(extensions));
  }

  private DynamoDbEnhancedClient enhanced(DynamoDbEnhancedClient.Builder builder) {
    DynamoDbClient client = guard.scopedWithRules(this::keySpace);
    return new EnhancedClient(builder.dynamoDbClient(client).build(), prefixes);
  }

  /// The schema of a model for the key format of this table, as in `bao.schema(TaskSchema::new)`:
  /// for [#enhanced] clients. Repositories have theirs.
  ///
  /// @throws ConfigurationException `BAO-8002` where another model, or [#keys], has the prefix
  public <T> TableSchema<T> schema(Function<KeyFormat, ? extends ModelSchema<T>> maker) {
    return register(maker);
  }

  /// Makes keys for items that a class of the application's own describes, such as a bean of the
  /// AWS enhanced client. It declares the prefix, without which [#enhanced] clients write no such
  /// items. Call it once and keep the result.
  ///
  /// @param prefix what stands behind the tenant in each key, as in `acme#inv#..`
  /// @throws ConfigurationException `BAO-8002` where a model has the prefix, `BAO-8001` where it is
  ///   not a letter followed by up to 31 letters, digits, `_` or `-`
  public TenantKeys keys(String prefix) {
    prefixes.declare(prefix);
    return new TenantKeys(this::keySpace, prefix);
  }

  /// The keys of the tenant of the scope: what the key builders of a model take, as in
  /// `TaskKeys.item(bao.keySpace(), taskId)`.
  ///
  /// @throws dev.bao.error.TenantException where there is no tenant
  public KeySpace keySpace() {
    return new KeySpace(format, TenantContext.currentTenant());
  }

  /// The keys that a repository was handed back, which must be those of the scope: one that an
  /// application derives must not name another tenant.
  ///
  /// @param model the name of the model, for the error
  KeySpace own(KeySpace in, String model) {
    if (!in.equals(keySpace())) {
      throw new IsolationException(
          ErrorCode.FOREIGN_KEY,
          model
              + ": a repository was handed the keys of another tenant than that of the scope. Nothing"
              + " was sent. Use what in() gives, within one scope.");
    }
    return in;
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

  <M extends ModelSchema<?>> M register(Function<KeyFormat, M> maker) {
    return prefixes.register(maker.apply(format));
  }

  /// The settings of a [Bao]. Not thread-safe.
  public static final class Builder {

    private static final Duration MAX_WINDOW = Duration.ofMinutes(1);

    /// A transaction's token holds for ten minutes, and the last attempt may take its time.
    private static final Duration MAX_DEADLINE = Duration.ofMinutes(5);

    private @Nullable DynamoDbClient client;
    private @Nullable String table;
    private @Nullable KeyFormat format = KeyFormat.STANDARD;
    private @Nullable Duration deadline = Duration.ofSeconds(10);
    private @Nullable Duration joinWindow = Duration.ofMillis(2);
    private int scopeCache = 1000;
    private boolean isScopeRequired;
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

    /// For how long the finds of a request scope wait for another one to join them; 2 ms unless
    /// said, and ten times as long at most. They wait only where several threads run in the scope,
    /// and are sent at once when they are 100.
    ///
    /// @param time zero for not at all, one minute at most
    public Builder joinWindow(Duration time) {
      joinWindow = time;
      return this;
    }

    /// How many items of each model and tenant a request scope remembers; 1,000 unless said.
    ///
    /// @param items zero for none
    public Builder scopeCache(int items) {
      scopeCache = items;
      return this;
    }

    /// Refuses each find by key or unique value that is made outside of a request scope, with
    /// `BAO-8030`: so that none is forgotten where many requests could be one.
    public Builder requireScope() {
      isScopeRequired = true;
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
      if (joinWindow == null || joinWindow.isNegative() || joinWindow.compareTo(MAX_WINDOW) > 0) {
        problems.add("joinWindow(..) is not within zero to one minute");
      }
      if (scopeCache < 0) {
        problems.add("scopeCache(..) is below zero");
      }
      if (client == null
          || table == null
          || format == null
          || deadline == null
          || joinWindow == null
          || !problems.isEmpty()) {
        throw new ConfigurationException(
            ErrorCode.SETTING_INVALID, "Bao cannot be built. " + String.join(". ", problems) + ".");
      }
      Guard guard = new Guard(client, table);
      ScopeSettings scope = new ScopeSettings(joinWindow, scopeCache, isScopeRequired);
      return new Bao(
          format, new TableAccess(guard, table, reporting(), auditing(), deadline, scope));
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
