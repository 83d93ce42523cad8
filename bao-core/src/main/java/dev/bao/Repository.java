package dev.bao;

import dev.bao.annotations.CheckReturnValue;
import dev.bao.expression.Condition;
import dev.bao.expression.Projection;
import dev.bao.expression.Update;
import dev.bao.key.ItemKey;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.model.ModelIdentity;
import dev.bao.model.ModelSchema;
import dev.bao.model.ModelUnique;
import dev.bao.operation.BatchWrite;
import dev.bao.operation.Check;
import dev.bao.operation.Consistency;
import dev.bao.operation.Found;
import dev.bao.operation.Lookup;
import dev.bao.operation.ModelAccess;
import dev.bao.operation.ModelReads;
import dev.bao.operation.ModelWrites;
import dev.bao.operation.Page;
import dev.bao.operation.PutWrite;
import dev.bao.operation.Query;
import dev.bao.operation.Related;
import dev.bao.operation.Relation;
import dev.bao.operation.TableQuery;
import dev.bao.operation.UpdateWrite;
import dev.bao.operation.UpsertWrite;
import dev.bao.operation.Write;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The operations on the records of one model. Generated classes extend it with methods that are
/// named and typed by the record; each takes the tenant once and passes it down. Thread-safe.
///
/// @param <T> the record of the model
public abstract class Repository<T> {

  private final Bao bao;
  private final ClaimedModel claimed;
  private final Function<KeyFormat, ModelSchema<T>> maker;
  private final boolean includesExpired;

  /// Null until the first operation. Without a lock: threads that come together each make one, and
  /// whichever is kept is seen whole, since all of its fields are final, and equal, since all are
  /// of the one schema that [ClaimedModel] shares.
  private @Nullable InUse<T> inUse;

  /// For generated code. Claims the model's prefix, and makes nothing else: the model's classes are
  /// not loaded before the first operation.
  ///
  /// @throws dev.bao.error.ConfigurationException `BAO-8002` where another model has the prefix
  @SuppressWarnings("this-escape") // It needs nothing that is assigned here.
  protected Repository(Bao bao, ModelIdentity model) {
    this.bao = bao;
    this.maker = this::schema;
    this.includesExpired = false;
    this.claimed = bao.claim(model, maker);
  }

  /// For generated code: the same, whose reads also see records that have expired.
  protected Repository(Repository<T> other) {
    this.bao = other.bao;
    this.maker = other.maker;
    this.includesExpired = true;
    this.claimed = other.claimed;
  }

  /// For generated code: makes the model's schema, when it is needed first, which may be while the
  /// constructor runs: fields that it needs are assigned before `super(..)`. It may run for
  /// whatever tenant, and must not ask for one: all tenants share what it makes.
  ///
  /// @param format the key format of the table
  protected abstract ModelSchema<T> schema(KeyFormat format);

  /// What operations need; made by the first one.
  private record InUse<T>(ModelAccess<T> model, ModelReads<T> reads, ModelWrites<T> writes) {

    static <T> InUse<T> of(ModelAccess<T> model) {
      return new InUse<>(model, new ModelReads<>(model), new ModelWrites<>(model));
    }

    ModelSchema<T> schema() {
      return model.schema();
    }
  }

  private InUse<T> inUse() {
    InUse<T> made = inUse;
    return made != null ? made : firstUse();
  }

  private InUse<T> firstUse() {
    ModelAccess<T> model = new ModelAccess<>(bao.access(), claimed.shared(maker));
    InUse<T> made = InUse.of(includesExpired ? model.includingExpired() : model);
    inUse = made;
    return made;
  }

  /// Writes a record that must not be there yet, and gives it back as it is stored.
  ///
  /// @throws dev.bao.operation.ItemExistsException where there is an item with its key
  /// @throws dev.bao.operation.UniqueViolationException where another item has a unique value
  public final T create(T record) {
    return inUse().writes.create(in(), record);
  }

  /// Describes the write of a record that must not be there yet, to be done by `execute()` or in a
  /// transaction.
  @CheckReturnValue
  public final Write<T> creation(T record) {
    return inUse().writes.creation(in(), record);
  }

  /// Describes the write of a record, whether it is there or not; it is done by `execute()`. Where
  /// the model has a version, the item must have the record's; one that is not there has none.
  @CheckReturnValue
  public final PutWrite<T> put(T record) {
    return inUse().writes.put(in(), record);
  }

  /// Describes the deletion of a record; it is done by `execute()`. Where the model has unique
  /// values it saves the read that a deletion by id needs, and the record must still have them.
  /// Where it has a version, the item must have the record's, unless it is gone.
  @CheckReturnValue
  public final Write<T> delete(T record) {
    KeySpace in = in();
    InUse<T> own = inUse();
    return own.writes.delete(in, own.schema().key(in, record), record);
  }

  /// Describes the write of many records, whether they are there or not; it is done by `execute()`.
  /// Of two records with one key the last one holds.
  @CheckReturnValue
  public final BatchWrite<T> putAll(Collection<T> records) {
    return inUse().writes.putAll(in(), records);
  }

  /// Reads what a relation of a record leads to; empty where the component has no value, or where
  /// it leads to none.
  public final <R> Optional<R> load(T record, Relation<T, R> relation) {
    KeySpace in = in();
    return new ModelReads<>(bao.model(relation)).findRelated(in, record, relation);
  }

  /// Reads what relations of many records lead to: each item once, up to 100 of all models with one
  /// request.
  ///
  /// @throws dev.bao.error.ThrottledException where some are still unread at the deadline
  @SafeVarargs
  public final Related<T> loadRelated(
      Collection<? extends T> records, Relation<T, ?>... relations) {
    Map<Relation<T, ?>, ModelAccess<?>> models = new LinkedHashMap<>();
    for (Relation<T, ?> relation : relations) {
      models.put(relation, bao.model(relation));
    }
    return Related.load(bao.access(), in(), records, models);
  }

  /// Reads what relations of a page's records lead to.
  ///
  /// @see #loadRelated(Collection, Relation...)
  @SafeVarargs
  public final Related<T> loadRelated(Page<T> page, Relation<T, ?>... relations) {
    return loadRelated(page.items(), relations);
  }

  /// The keys of the tenant of now. Called once for each operation.
  ///
  /// @throws dev.bao.error.TenantException where there is no tenant
  protected final KeySpace in() {
    return bao.keySpace();
  }

  /// Reads an item.
  protected final Optional<T> find(KeySpace in, ItemKey key, Consistency consistency) {
    return own(in).reads.find(in, key, consistency);
  }

  /// Reads some of an item's attributes, into another record.
  protected final <P> Optional<P> find(
      KeySpace in, ItemKey key, Projection<T, P> projection, Consistency consistency) {
    return own(in).reads.find(in, key, projection, consistency);
  }

  /// Reads an item that must be there.
  protected final T get(KeySpace in, ItemKey key, Consistency consistency) {
    return own(in).reads.get(in, key, consistency);
  }

  /// Whether there is an item.
  protected final boolean exists(KeySpace in, ItemKey key, Consistency consistency) {
    return own(in).reads.exists(in, key, consistency);
  }

  /// Reads the item that has a unique value.
  ///
  /// @param constraint the position of the constraint in the model, from 0
  protected final Optional<T> findByUnique(
      KeySpace in, int constraint, ItemKey sentinel, Consistency consistency) {
    InUse<T> own = own(in);
    ModelUnique unique = own.schema().model().uniques().get(constraint);
    return own.reads.findBySentinel(in, unique, sentinel, consistency);
  }

  /// Describes a patch.
  ///
  /// @param before the record that is there as far as the caller knows, null where it does not
  protected final UpdateWrite<T> update(
      KeySpace in, ItemKey key, Update<T> patch, @Nullable T before) {
    return own(in).writes.update(in, key, patch, before);
  }

  /// Writes what differs between two records.
  ///
  /// @param patch the difference
  protected final T save(KeySpace in, Update<T> patch, T before, T after) {
    return own(in).writes.save(in, patch, before, after);
  }

  /// Describes a patch that makes the item where there is none.
  ///
  /// @param keyAttributes the attributes of the item's key components
  protected final UpsertWrite<T> upsert(
      KeySpace in, ItemKey key, Update<T> patch, Map<String, AttributeValue> keyAttributes) {
    return own(in).writes.upsert(in, key, patch, keyAttributes);
  }

  /// Describes a deletion.
  protected final Write<T> delete(KeySpace in, ItemKey key) {
    return own(in).writes.delete(in, key, null);
  }

  /// Reads many items.
  ///
  /// @param keys makes the key of an id
  protected final <K> Found<K, T> findAll(
      KeySpace in, Collection<K> ids, Function<K, ItemKey> keys, Consistency consistency) {
    return own(in).reads.findAll(in, ids, keys, consistency);
  }

  /// Describes the deletion of many items.
  ///
  /// @param keys makes the key of an id
  protected final <K> BatchWrite<K> deleteAll(
      KeySpace in, Collection<K> ids, Function<K, ItemKey> keys) {
    return own(in).writes.deleteAll(in, ids, keys);
  }

  /// Describes a check of an item that is not written.
  protected final Check<T> check(KeySpace in, ItemKey key, Condition<T> condition) {
    return Check.of(own(in).model, in, key, condition);
  }

  /// Describes the read of an item.
  protected final Lookup<T> lookup(KeySpace in, ItemKey key) {
    return new Lookup<>(own(in).model, in, key);
  }

  /// Queries a partition of the table.
  protected final TableQuery<T> query(KeySpace in, String partition) {
    return own(in).model.query(in, partition);
  }

  /// Queries a partition of an index.
  protected final Query<T> queryIndex(KeySpace in, int slot, String partition) {
    return own(in).model.queryIndex(in, slot, partition);
  }

  /// Queries all shards of an index for one value.
  ///
  /// @param partition gives the value's partition key in a shard, by the shard's number from 0
  protected final Query<T> queryShards(KeySpace in, int slot, IntFunction<String> partition) {
    return own(in).model.queryShards(in, slot, partition);
  }

  /// What operations need, for keys that were handed back, which must be those of the scope.
  private InUse<T> own(KeySpace in) {
    InUse<T> made = inUse();
    bao.checkOwn(in, made.schema().model().name());
    return made;
  }

  /// A new id, which sorts by the millisecond in which it was made. Ids of one millisecond are
  /// random: successive ones would tell one tenant of another's. [BaoBuilder#ulids] makes them
  /// otherwise.
  protected final String newUlid() {
    return bao.access().ulids().get();
  }
}
