package dev.bao.operation;

import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import dev.bao.error.IsolationException;
import dev.bao.expression.Projection;
import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;
import dev.bao.key.SortPrefix;
import dev.bao.key.TableLayout;
import dev.bao.model.Model;
import dev.bao.model.ModelIndex;
import dev.bao.model.ModelSchema;
import dev.bao.model.Stamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The items of one model in a table, for any tenant, as [ModelReads], [ModelWrites] and queries
/// see them. Made by repositories; immutable.
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

  /// The model's schema.
  public ModelSchema<T> schema() {
    return schema;
  }

  @Override
  Operation operation(KeySpace in, String name) {
    return new Operation(access, schema.model(), in, name);
  }

  @Override
  Liveness liveness() {
    return Liveness.of(schema.model().expires() && !includesExpired, this::now);
  }

  /// The time by which writes are stamped and items expire.
  Instant now() {
    return access.clock().instant();
  }

  /// What a write that starts now gives to its record.
  Stamp stamp() {
    return stamp(access.clock());
  }

  /// The same for one of several writes that share a time.
  ///
  /// @param clock tells that time
  Stamp stamp(InstantSource clock) {
    boolean needsUlid =
        schema.model().version().filter(version -> !version.isCounter()).isPresent();
    return new Stamp(clock, needsUlid ? access.ulids().get() : "");
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

  /// @param before the record whose version must be that of the item, null for any
  Lifecycle lifecycle(Stamp stamp, @Nullable T before) {
    boolean isVersioned = schema.model().version().isPresent();
    AttributeValue known = before == null || !isVersioned ? null : schema.version(before);
    return Lifecycle.of(schema.model(), stamp, known);
  }

  /// @throws ConfigurationException `BAO-8005` where there is none
  <V> V given(@Nullable V element) {
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

  /// An item as readers see it: not where it has expired.
  @Nullable Map<String, AttributeValue> live(@Nullable Map<String, AttributeValue> item) {
    return item == null || liveness().hasExpired(item) ? null : item;
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
