package dev.bao.operation;

import com.github.f4b6a3.ulid.UlidCreator;
import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import dev.bao.error.IsolationException;
import dev.bao.expression.DeferredKeys;
import dev.bao.expression.ExpressionWriter;
import dev.bao.expression.Patch;
import dev.bao.expression.Projection;
import dev.bao.expression.Update;
import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;
import dev.bao.key.SortPrefix;
import dev.bao.key.TableLayout;
import dev.bao.model.Encode;
import dev.bao.model.Model;
import dev.bao.model.ModelIndex;
import dev.bao.model.ModelSchema;
import dev.bao.model.ModelUnique;
import dev.bao.model.Stamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/// The operations on the items of one model, for any tenant: repositories name the tenant. Made by
/// repositories; immutable.
///
/// @param <T> the record of the model
public final class ModelAccess<T> extends QuerySource<T> {

  private final TableAccess access;
  private final ModelSchema<T> schema;
  private final boolean includesExpired;

  /// For repositories.
  public ModelAccess(TableAccess access, ModelSchema<T> schema) {
    this(access, schema, false);
  }

  private ModelAccess(TableAccess access, ModelSchema<T> schema, boolean includesExpired) {
    this.access = access;
    this.schema = schema;
    this.includesExpired = includesExpired;
  }

  /// The same, whose reads also see items that have expired and are not deleted yet.
  public ModelAccess<T> includingExpired() {
    return new ModelAccess<>(access, schema, true);
  }

  TableAccess access() {
    return access;
  }

  ModelSchema<T> schema() {
    return schema;
  }

  @Override
  Operation operation(KeySpace in, String name) {
    return new Operation(access, schema.model(), in, name);
  }

  @Override
  Liveness liveness() {
    return new Liveness(schema.model().expires() && !includesExpired, now());
  }

  /// The time by which writes are stamped and items expire.
  Instant now() {
    return access.clock().instant();
  }

  /// What a write gives to its record.
  Stamp stamp(Instant now) {
    boolean needsUlid =
        schema.model().version().filter(version -> !version.isCounter()).isPresent();
    return new Stamp(now, needsUlid ? UlidCreator.getUlid().toString() : "", false);
  }

  @Override
  String name() {
    return schema.model().name();
  }

  @Override
  String cursorLabel() {
    return schema.model().prefix();
  }

  @Override
  boolean ownsPartition(KeySpace in, String partition) {
    return schema.model().ownsPartition(in, partition);
  }

  @Override
  List<ModelIndex> indexes() {
    return schema.model().indexes();
  }

  @Override
  boolean countsByKeys() {
    return false;
  }

  /// A member of an item collection has only its range of a partition of the table.
  @Override
  @Nullable SortCondition own(KeySpace in, int slot, @Nullable SortCondition condition) {
    Model model = schema.model();
    if (model.collection() == null || slot != 0) {
      return condition;
    }
    if (condition == null && model.hasSortKey()) {
      return SortCondition.all(new SortPrefix(in.format(), in.memberStart(model.prefix())));
    }
    return model.hasSortKey()
        ? SortCondition.within(
            condition, in.memberStart(model.prefix()), in.memberEnd(model.prefix()))
        : SortCondition.within(condition, model.prefix(), model.prefix());
  }

  /// Reads an item.
  public Optional<T> find(KeySpace in, ItemKey key, Consistency consistency) {
    return Optional.ofNullable(readOne(operation(in, "find"), key, consistency));
  }

  /// Reads some of an item's attributes. DynamoDB charges the item's whole size all the same; a
  /// request scope reads it whole, so that it is known.
  public <P> Optional<P> find(
      KeySpace in, ItemKey key, Projection<T, P> projection, Consistency consistency) {
    ProjectedAccess<T, P> part = projected(projection);
    Operation operation = operation(in, "find");
    if (operation.scope() != null) {
      Map<String, AttributeValue> whole =
          live(new KeyedRead(this, operation).one(key, consistency));
      return whole == null ? Optional.empty() : Optional.of(part.read(operation, in, 0, whole));
    }
    operation.requireScope();
    ExpressionWriter writer = new ExpressionWriter();
    GetItemRequest.Builder request =
        getRequest(key, consistency)
            .projectionExpression(writer.projection(part.attributes(0)))
            .expressionAttributeNames(writer.names());
    Map<String, AttributeValue> item = getItem(operation, request.build());
    return Optional.ofNullable(live(item)).map(seen -> part.read(operation, in, 0, seen));
  }

  /// Reads an item that must be there.
  ///
  /// @throws ItemMissingException where it is not
  public T get(KeySpace in, ItemKey key, Consistency consistency) {
    Operation operation = operation(in, "get");
    T record = readOne(operation, key, consistency);
    if (record == null) {
      throw new ItemMissingException(
          operation.subject()
              + " found no item with the key for the current tenant. Use find where that may be.");
    }
    return record;
  }

  private @Nullable T readOne(Operation operation, ItemKey key, Consistency consistency) {
    Map<String, AttributeValue> item = new KeyedRead(this, operation).one(key, consistency);
    return item == null ? null : readLive(item).orElse(null);
  }

  /// Reads the item that a relation of a record of another model leads to.
  public <F> Optional<T> findRelated(KeySpace in, F record, Relation<F, T> relation) {
    ItemKey key = relation.key(in, record);
    return key == null ? Optional.empty() : find(in, key, Consistency.EVENTUAL);
  }

  /// Whether there is an item. DynamoDB charges the item's whole size all the same.
  public boolean exists(KeySpace in, ItemKey key, Consistency consistency) {
    Operation operation = operation(in, "exists");
    if (operation.scope() != null) {
      return readOne(operation, key, consistency) != null;
    }
    operation.requireScope();
    GetItemRequest.Builder request = getRequest(key, consistency);
    request
        .projectionExpression("#pk, #sk, #ttl")
        .expressionAttributeNames(
            Map.of(
                "#pk", TableLayout.PARTITION_KEY,
                "#sk", TableLayout.SORT_KEY,
                "#ttl", TableLayout.TTL));
    return live(getItem(operation, request.build())) != null;
  }

  /// Reads the item that has a unique value: the value's sentinel, then the item.
  ///
  /// @return empty also where the item no longer has the value
  public Optional<T> findBySentinel(
      KeySpace in, ModelUnique unique, ItemKey sentinel, Consistency consistency) {
    Operation operation = operation(in, "find");
    Map<String, AttributeValue> holder =
        live(new KeyedRead(this, operation).one(sentinel, consistency));
    AttributeValue id = holder == null ? null : holder.get(TableLayout.RELATED_ID);
    if (id == null || id.s() == null) {
      return Optional.empty();
    }
    return find(in, schema.keyOfId(in, id.s()), consistency)
        .filter(record -> sentinel.equals(schema.sentinel(in, unique.number(), record)));
  }

  /// Writes a record that must not be there yet.
  ///
  /// @return the record as it is stored, with its version and its times
  public T create(KeySpace in, T record) {
    return storing(in, record, true).executeAndReturnNew();
  }

  /// Describes the write of a record that must not be there yet.
  public Write<T> creation(KeySpace in, T record) {
    return storing(in, record, true);
  }

  /// Writes a record whether it is there or not; one with a version only where the item has it.
  public PutWrite<T> put(KeySpace in, T record) {
    return storing(in, record, false);
  }

  private PutWrite<T> storing(KeySpace in, T record, boolean isCreate) {
    ItemKey key = schema.key(in, record);
    return new PutWrite<>(
        this,
        in,
        stamp -> Change.Store.of(in, schema, record, key, isCreate ? stamp.creating() : stamp));
  }

  /// Patches an item.
  ///
  /// @param before the record that is there as far as the caller knows, null where it does not
  public UpdateWrite<T> update(KeySpace in, ItemKey key, Update<T> patch, @Nullable T before) {
    return new UpdateWrite<>(this, in, modifying(in, key, patch, before), before);
  }

  private Function<Stamp, Change.Modify<T>> modifying(
      KeySpace in, ItemKey key, Update<T> patch, @Nullable T before) {
    Patch checked = Patch.of(patch);
    DeferredKeys<T> deferred = DeferredKeys.of(patch);
    return stamp ->
        new Change.Modify<>(key, checked, deferred, lifecycle(stamp, before))
            .touching(schema.touched(in, stamp.now()));
  }

  /// Writes what differs between two records, unless nothing does.
  ///
  /// @param patch the difference
  /// @return the record as it is afterwards
  /// @throws KeysDifferentException where the records have different keys
  public T save(KeySpace in, Update<T> patch, T before, T after) {
    ItemKey key = schema.key(in, before);
    if (!key.equals(schema.key(in, after))) {
      throw new KeysDifferentException(
          operation(in, "save").subject()
              + " was given two records with different keys. Nothing was written. Create the second"
              + " and delete the first: the key of an item stays.");
    }
    return Patch.isEmpty(patch) ? before : update(in, key, patch, before).executeAndReturnNew();
  }

  /// Patches an item, or makes it where there is none.
  ///
  /// @param keyAttributes the attributes of the item's key components
  /// @throws dev.bao.error.MappingException `BAO-7051` where the patch does not make a whole item
  public UpsertWrite<T> upsert(
      KeySpace in, ItemKey key, Update<T> patch, Map<String, AttributeValue> keyAttributes) {
    Function<Stamp, Change.Modify<T>> update = modifying(in, key, patch, null);
    T record = schema.fromItem(Patch.of(patch).newItem(keyAttributes, schema.neededAttributes()));
    return new UpsertWrite<>(
        this, in, update, stamp -> Change.Store.of(in, schema, record, key, stamp.creating()));
  }

  /// Deletes an item.
  ///
  /// @param before the record that is there as far as the caller knows, null where it does not
  public Write<T> delete(KeySpace in, ItemKey key, @Nullable T before) {
    return new Write<>(
        this, in, stamp -> new Change.Removal<>(key, lifecycle(stamp, before)), before);
  }

  /// @param before the record whose version must be that of the item, null for any
  Lifecycle lifecycle(Stamp stamp, @Nullable T before) {
    boolean isVersioned = schema.model().version().isPresent();
    AttributeValue known = before == null || !isVersioned ? null : schema.version(before);
    return Lifecycle.of(schema.model(), stamp, known);
  }

  /// Reads the items with these ids, many with one request.
  ///
  /// @param ids in any order, with or without repetitions
  /// @param keys makes the key of an id
  /// @throws dev.bao.error.ThrottledException where some are still unread at the deadline
  public <K> Found<K, T> findAll(
      KeySpace in, Collection<K> ids, Function<K, ItemKey> keys, Consistency consistency) {
    Map<K, ItemKey> keyOf = LinkedHashMap.newLinkedHashMap(ids.size());
    ids.forEach(id -> keyOf.put(given(id), keys.apply(id)));
    Operation operation = operation(in, "findAll");
    Map<ItemKey, T> records = new HashMap<>();
    new KeyedRead(this, operation)
        .all(new LinkedHashSet<>(keyOf.values()), consistency)
        .forEach((key, item) -> readLive(item).ifPresent(record -> records.put(key, record)));
    SequencedMap<K, T> found = new LinkedHashMap<>();
    List<K> missing = new ArrayList<>();
    keyOf.forEach((id, key) -> {
      T record = records.get(key);
      if (record == null) {
        missing.add(id);
      } else {
        found.put(id, record);
      }
    });
    return new Found<>(found, missing);
  }

  /// Writes many records, whether they are there or not.
  public BatchWrite<T> putAll(KeySpace in, Collection<T> records) {
    BatchWrite<T> batch = new BatchWrite<>(this, in, "putAll");
    Instant now = now();
    for (T record : records) {
      T stamped = schema.stamped(given(record), stamp(now));
      Map<String, AttributeValue> item = schema.toItem(in, stamped, false);
      batch.add(
          record,
          schema.key(in, record),
          WriteRequest.builder().putRequest(put -> put.item(item)).build());
    }
    return batch;
  }

  /// Deletes many items, where they are there.
  ///
  /// @param keys makes the key of an id
  public <K> BatchWrite<K> deleteAll(KeySpace in, Collection<K> ids, Function<K, ItemKey> keys) {
    BatchWrite<K> batch = new BatchWrite<>(this, in, "deleteAll");
    for (K id : ids) {
      ItemKey key = keys.apply(given(id));
      batch.add(
          id, key, WriteRequest.builder().deleteRequest(it -> it.key(Encode.key(key))).build());
    }
    return batch;
  }

  private <V> V given(@Nullable V element) {
    if (element == null) {
      throw new ConfigurationException(
          ErrorCode.ARGUMENT_INVALID,
          schema.model().name()
              + ": a batch holds a null. Nothing was sent. Leave nulls out of the collection.");
    }
    return element;
  }

  /// Queries a partition of the table.
  ///
  /// @param partition the value of `_pk`
  public TableQuery<T> query(KeySpace in, String partition) {
    QuerySpec all = QuerySpec.of(0, List.of(partition));
    return new TableQuery<>(new Query<>(this, in, all.withSort(own(in, 0, null))));
  }

  /// The record of an item, empty where readers do not see it: it has expired.
  Optional<T> readLive(Map<String, AttributeValue> item) {
    return liveness().hasExpired(item) ? Optional.empty() : Optional.of(schema.read(item));
  }

  private @Nullable Map<String, AttributeValue> live(@Nullable Map<String, AttributeValue> item) {
    return item == null || liveness().hasExpired(item) ? null : item;
  }

  /// Reads an item as it lies in the table, also one that has expired.
  @Nullable Map<String, AttributeValue> getItem(
      Operation operation, ItemKey key, Consistency consistency) {
    return getItem(operation, getRequest(key, consistency).build());
  }

  private GetItemRequest.Builder getRequest(ItemKey key, Consistency consistency) {
    return GetItemRequest.builder()
        .tableName(access.table())
        .key(Encode.key(key))
        .consistentRead(consistency == Consistency.STRONG)
        .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL);
  }

  private static @Nullable Map<String, AttributeValue> getItem(
      Operation operation, GetItemRequest request) {
    GetItemResponse answer = operation.send(client -> client.getItem(request));
    operation.reportRead(answer.consumedCapacity());
    return answer.hasItem() ? answer.item() : null;
  }

  /// The keys that an index found it by must be those that it makes itself: an entry that other
  /// code left or forged is an error.
  @Override
  T read(Operation operation, KeySpace in, int slot, Map<String, AttributeValue> item) {
    T record = schema.read(item);
    if (slot > 0) {
      checkIndexKey(operation, slot, item, schema.indexKey(in, slot, record));
    }
    return record;
  }

  @Override
  <P> ProjectedAccess<T, P> projected(Projection<T, P> projection) {
    return new ProjectedAccess<>(this, projection);
  }

  /// @param own the keys that the item's own values make, null for none
  static void checkIndexKey(
      Operation operation, int slot, Map<String, AttributeValue> item, @Nullable ItemKey own) {
    if (own == null
        || !isText(own.partition(), item.get(TableLayout.indexPartitionKey(slot)))
        || !isText(own.sort(), item.get(TableLayout.indexSortKey(slot)))) {
      throw new IsolationException(
          ErrorCode.INDEX_ENTRY_STALE,
          operation.subject()
              + " found an item in "
              + TableLayout.index(slot)
              + " by keys that its own values do not make. Other code wrote it. Put the record"
              + " again to mend its index keys.");
    }
  }

  private static boolean isText(String expected, @Nullable AttributeValue found) {
    return found != null && Objects.equals(expected, found.s());
  }
}
