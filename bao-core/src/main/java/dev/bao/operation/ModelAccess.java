package dev.bao.operation;

import com.github.f4b6a3.ulid.UlidCreator;
import dev.bao.error.ErrorCode;
import dev.bao.error.IsolationException;
import dev.bao.expression.Patch;
import dev.bao.expression.Update;
import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;
import dev.bao.key.TableLayout;
import dev.bao.model.Encode;
import dev.bao.model.ModelSchema;
import dev.bao.model.ModelUnique;
import dev.bao.model.Stamp;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/// The operations on the items of one model, for any tenant: repositories name the tenant. Made by
/// repositories; immutable.
///
/// @param <T> the record of the model
public final class ModelAccess<T> {

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

  ModelSchema<T> schema() {
    return schema;
  }

  Operation operation(KeySpace in, String name) {
    return new Operation(access, schema.model(), in, name);
  }

  /// Which items reads see that are sent now.
  Liveness liveness() {
    return new Liveness(schema.model().expires() && !includesExpired, access.clock().instant());
  }

  /// The time of a write that starts now.
  Stamp stamp() {
    boolean needsUlid =
        schema.model().version().filter(version -> !version.isCounter()).isPresent();
    String ulid = needsUlid ? UlidCreator.getUlid().toString() : "";
    return new Stamp(access.clock().instant(), ulid, false);
  }

  /// Reads an item.
  public Optional<T> find(KeySpace in, ItemKey key, Consistency consistency) {
    Map<String, AttributeValue> item = getLive(operation(in, "find"), key, consistency);
    return item == null ? Optional.empty() : Optional.of(schema.fromItem(item));
  }

  /// Reads an item that must be there.
  ///
  /// @throws ItemMissingException where it is not
  public T get(KeySpace in, ItemKey key, Consistency consistency) {
    Operation operation = operation(in, "get");
    Map<String, AttributeValue> item = getLive(operation, key, consistency);
    if (item == null) {
      throw new ItemMissingException(
          operation.subject()
              + " found no item with the key for the current tenant. Use find where that may be.");
    }
    return schema.fromItem(item);
  }

  /// Whether there is an item. DynamoDB charges the item's whole size all the same.
  public boolean exists(KeySpace in, ItemKey key, Consistency consistency) {
    Operation operation = operation(in, "exists");
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
    Map<String, AttributeValue> holder = getLive(operation, sentinel, consistency);
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
    ItemKey key = schema.key(in, record);
    return new PutWrite<>(
            this, in, stamp -> Change.Store.of(in, schema, record, key, stamp.creating()))
        .executeAndReturnNew();
  }

  /// Writes a record whether it is there or not; one with a version only where the item has it.
  public PutWrite<T> put(KeySpace in, T record) {
    ItemKey key = schema.key(in, record);
    return new PutWrite<>(this, in, stamp -> Change.Store.of(in, schema, record, key, stamp));
  }

  /// Patches an item.
  ///
  /// @param before the record that is there as far as the caller knows, null where it does not
  public UpdateWrite<T> update(KeySpace in, ItemKey key, Update<T> patch, @Nullable T before) {
    Patch checked = Patch.of(patch);
    return new UpdateWrite<>(
        this,
        in,
        stamp ->
            Change.Modify.of(
                key, checked, lifecycle(stamp, before), schema.touched(in, stamp.now())),
        before);
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

  /// Deletes an item.
  ///
  /// @param before the record that is there as far as the caller knows, null where it does not
  public Write<T> delete(KeySpace in, ItemKey key, @Nullable T before) {
    return new Write<>(
        this, in, stamp -> new Change.Removal<>(key, lifecycle(stamp, before)), before);
  }

  /// @param before the record whose version must be that of the item, null for any
  private Lifecycle lifecycle(Stamp stamp, @Nullable T before) {
    boolean isVersioned = schema.model().version().isPresent();
    AttributeValue known = before == null || !isVersioned ? null : schema.version(before);
    return Lifecycle.of(schema.model(), stamp, known);
  }

  /// Queries a partition of the table.
  ///
  /// @param partition the value of `_pk`
  public TableQuery<T> query(KeySpace in, String partition) {
    return new TableQuery<>(new Query<>(this, in, QuerySpec.of(0, partition)));
  }

  /// Queries a partition of an index.
  ///
  /// @param slot the number of the index, 1 to 5
  /// @param partition the value of its partition key
  public Query<T> queryIndex(KeySpace in, int slot, String partition) {
    return new Query<>(this, in, QuerySpec.of(slot, partition));
  }

  private @Nullable Map<String, AttributeValue> getLive(
      Operation operation, ItemKey key, Consistency consistency) {
    return live(getItem(operation, key, consistency));
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

  /// Reads an item of a query. The keys that an index found it by must be those that it makes
  /// itself: an entry that other code left or forged is an error.
  T read(Operation operation, KeySpace in, int slot, Map<String, AttributeValue> item) {
    T record = schema.fromItem(item);
    if (slot > 0) {
      ItemKey own = schema.indexKey(in, slot, record);
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
    return record;
  }

  private static boolean isText(String expected, @Nullable AttributeValue found) {
    return found != null && Objects.equals(expected, found.s());
  }
}
