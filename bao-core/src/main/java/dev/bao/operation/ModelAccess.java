package dev.bao.operation;

import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import dev.bao.error.IsolationException;
import dev.bao.expression.ExpressionWriter;
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

  /// For repositories.
  public ModelAccess(TableAccess access, ModelSchema<T> schema) {
    this.access = access;
    this.schema = schema;
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

  /// Reads some of an item's attributes. DynamoDB charges the item's whole size all the same.
  public <P> Optional<P> find(
      KeySpace in, ItemKey key, Projection<T, P> projection, Consistency consistency) {
    ProjectedAccess<T, P> part = projected(projection);
    Operation operation = operation(in, "find");
    ExpressionWriter writer = new ExpressionWriter();
    GetItemRequest.Builder request =
        getRequest(key, consistency)
            .projectionExpression(writer.projection(part.attributes(0)))
            .expressionAttributeNames(writer.names());
    Map<String, AttributeValue> item = getItem(operation, request.build());
    return item == null ? Optional.empty() : Optional.of(part.read(operation, in, 0, item));
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
    return item == null ? null : record(item);
  }

  /// The record of an item that was read now, or that a request scope has read before: whatever
  /// must hold of an item at each read is to be looked at here.
  private T record(Map<String, AttributeValue> item) {
    return schema.read(item);
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
        .projectionExpression("#pk, #sk")
        .expressionAttributeNames(
            Map.of("#pk", TableLayout.PARTITION_KEY, "#sk", TableLayout.SORT_KEY));
    return getItem(operation, request.build()) != null;
  }

  /// Reads the item that has a unique value: the value's sentinel, then the item.
  ///
  /// @return empty also where the item no longer has the value
  public Optional<T> findBySentinel(
      KeySpace in, ModelUnique unique, ItemKey sentinel, Consistency consistency) {
    Operation operation = operation(in, "find");
    Map<String, AttributeValue> holder = new KeyedRead(this, operation).one(sentinel, consistency);
    AttributeValue id = holder == null ? null : holder.get(TableLayout.RELATED_ID);
    if (id == null || id.s() == null) {
      return Optional.empty();
    }
    return find(in, schema.keyOfId(in, id.s()), consistency)
        .filter(record -> sentinel.equals(schema.sentinel(in, unique.number(), record)));
  }

  /// Writes a record that must not be there yet.
  ///
  /// @return the record
  public T create(KeySpace in, T record) {
    creation(in, record).execute();
    return record;
  }

  /// Describes the write of a record that must not be there yet.
  public Write<T> creation(KeySpace in, T record) {
    return store(in, record, true);
  }

  /// Writes a record whether it is there or not.
  public Write<T> put(KeySpace in, T record) {
    return store(in, record, false);
  }

  private Write<T> store(KeySpace in, T record, boolean isCreate) {
    ItemKey key = schema.key(in, record);
    return new Write<>(this, in, new Change.Store<>(in, schema, record, key, isCreate), null);
  }

  /// Patches an item.
  ///
  /// @param before the record that is there as far as the caller knows, null where it does not
  public UpdateWrite<T> update(KeySpace in, ItemKey key, Update<T> patch, @Nullable T before) {
    return new UpdateWrite<>(this, in, Change.Modify.of(key, patch), before);
  }

  /// Patches an item, or makes it where there is none.
  ///
  /// @param keyAttributes the attributes of the item's key components
  /// @throws dev.bao.error.MappingException `BAO-7051` where the patch does not make a whole item
  public UpsertWrite<T> upsert(
      KeySpace in, ItemKey key, Update<T> patch, Map<String, AttributeValue> keyAttributes) {
    Change.Modify<T> update = Change.Modify.of(key, patch);
    T record = schema.fromItem(update.patch().newItem(keyAttributes, schema.neededAttributes()));
    return new UpsertWrite<>(this, in, update, new Change.Store<>(in, schema, record, key, true));
  }

  /// Deletes an item.
  ///
  /// @param before the record that is there as far as the caller knows, null where it does not
  public Write<T> delete(KeySpace in, ItemKey key, @Nullable T before) {
    return new Write<>(this, in, new Change.Removal<>(key), before);
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
        .forEach((key, item) -> records.put(key, record(item)));
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
    for (T record : records) {
      Map<String, AttributeValue> item = schema.toItem(in, given(record), false);
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
