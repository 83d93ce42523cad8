package dev.bao;

import dev.bao.annotations.CheckReturnValue;
import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import dev.bao.error.IsolationException;
import dev.bao.error.TenantException;
import dev.bao.guard.Guard;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.model.ModelIdentity;
import dev.bao.model.ModelSchema;
import dev.bao.operation.Lookup;
import dev.bao.operation.ModelAccess;
import dev.bao.operation.Relation;
import dev.bao.operation.Table;
import dev.bao.operation.TableAccess;
import dev.bao.operation.TransactGet;
import dev.bao.operation.TransactGetResult;
import dev.bao.operation.Transaction;
import dev.bao.tenant.TenantContext;
import dev.bao.tenant.TenantId;
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
/// Bao bao =
///     Bao.builder()
///         .client(DynamoDbClient.create())
///         .table("tracker")
///         .cursorKeys(CursorKeys.of("2026-11", secret))
///         .start();
/// TaskRepository tasks = new TaskRepository(bao);
/// TenantContext.runWithTenant("acme", () -> tasks.create(task));
/// ```
public final class Bao {

  private final KeyFormat format;
  private final TableAccess access;
  private final Guard guard;
  private final Prefixes prefixes;
  private final @Nullable TenantId single;
  private final Map<Relation<?, ?>, ModelAccess<?>> related = new ConcurrentHashMap<>();

  /// @param single the only tenant, null where each scope has its own
  Bao(KeyFormat format, TableAccess access, @Nullable TenantId single) {
    this.format = format;
    this.single = single;
    this.access = access;
    this.guard = access.guard();
    this.prefixes = new Prefixes(guard, format);
  }

  /// Starts with no settings; client and table are needed.
  public static BaoBuilder builder() {
    return new BaoBuilder();
  }

  /// Starts with what is set outside of the code, which calls of the builder then override: by the
  /// environment (`BAO_DB_TABLE`), else by system properties (`bao.table`), else by the file
  /// `bao.properties` on the class path. `docs/guide/settings.md` lists all settings.
  ///
  /// ```java
  /// Bao bao = Bao.configured().start();
  /// ```
  ///
  /// @throws ConfigurationException `BAO-8006` where there is a setting that Bao does not know,
  ///   `BAO-8001` where the value of one is not valid
  public static BaoBuilder configured() {
    return Configured.builder(Settings.read());
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
  /// tells why, and every call is told to the listeners of [BaoBuilder#onPlatformCall].
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
    return new EnhancedClient(
        builder.dynamoDbClient(client).build(), prefixes, single == null ? null : this::keySpace);
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
    return new KeySpace(format, tenant());
  }

  private TenantId tenant() {
    return single == null ? TenantContext.currentTenant() : onlyTenant(single);
  }

  private static TenantId onlyTenant(TenantId single) {
    if (!TenantContext.find().orElse(single).equals(single)) {
      throw new TenantException(
          ErrorCode.TENANT_INVALID,
          "This Bao is for one tenant, and a scope of another one is open. Nothing was sent. Leave"
              + " singleTenant(..) and the setting bao.tenancy=off out where there are several.");
    }
    return single;
  }

  /// Checks the keys that a repository was handed back, which must be those of the scope: one that
  /// an application derives must not name another tenant.
  ///
  /// @param model the name of the model, for the error
  void checkOwn(KeySpace in, String model) {
    if (!in.tenant().equals(tenant()) || !in.format().equals(format)) {
      throw new IsolationException(
          ErrorCode.FOREIGN_KEY,
          model
              + ": a repository was handed the keys of another tenant than that of the scope. Nothing"
              + " was sent. Use what in() gives, within one scope.");
    }
  }

  KeyFormat format() {
    return format;
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

  /// Gives a model its prefix; see [Prefixes#claim].
  ClaimedModel claim(ModelIdentity model, Function<KeyFormat, ? extends ModelSchema<?>> maker) {
    return prefixes.claim(model, maker);
  }

  private <M extends ModelSchema<?>> M register(Function<KeyFormat, M> maker) {
    return prefixes.register(maker.apply(format));
  }
}
