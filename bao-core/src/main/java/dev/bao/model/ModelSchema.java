package dev.bao.model;

import dev.bao.error.ErrorCode;
import dev.bao.error.IsolationException;
import dev.bao.key.ItemKey;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.key.TableLayout;
import dev.bao.tenant.TenantContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableMetadata;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticTableMetadata;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// How the records of a model become items and back. Generated classes extend it.
///
/// It is a [TableSchema] of the AWS enhanced client. The methods of that interface have no place
/// for a tenant: they take the one of the running scope and throw where there is none. Immutable.
///
/// @param <T> the record
public abstract class ModelSchema<T> implements TableSchema<T> {

  private final KeyFormat format;
  private final Model model;
  private final Class<T> type;
  private final List<String> attributes;

  /// For generated code.
  ///
  /// @param attributes the names of the model's own attributes
  protected ModelSchema(KeyFormat format, Model model, Class<T> type, List<String> attributes) {
    this.format = format;
    this.model = model;
    this.type = type;
    this.attributes = List.copyOf(attributes);
  }

  /// What is known of the model.
  public final Model model() {
    return model;
  }

  /// What tells the model from all others of the table.
  public final ModelIdentity identity() {
    return new ModelIdentity(type.getName(), model.prefix(), model.collection());
  }

  /// Writes a record as an item with all of its keys.
  ///
  /// @param writeNulls whether components without a value are written as type NULL or left out
  /// @throws dev.bao.error.MappingException where a value cannot be written
  public final Map<String, AttributeValue> toItem(KeySpace in, T record, boolean writeNulls) {
    return toItem(in, key(in, record), record, writeNulls);
  }

  /// Writes a record whose key is made already, as [#toItem(KeySpace, Object, boolean)] does.
  ///
  /// @param key as [#key] gives it
  public final Map<String, AttributeValue> toItem(
      KeySpace in, ItemKey key, T record, boolean writeNulls) {
    return toItem(in, key.partition(), key.sort(), record, writeNulls);
  }

  /// Writes a record whose key is made already. It takes the two texts apart from their object, of
  /// which nothing is then left where nobody else keeps it.
  ///
  /// @param partition of the key, as [#key] gives it
  /// @param sort of the key
  protected abstract Map<String, AttributeValue> toItem(
      KeySpace in, String partition, String sort, T record, boolean writeNulls);

  /// Reads an item.
  ///
  /// @throws dev.bao.error.MappingException where the item does not fit the record
  public abstract T fromItem(Map<String, AttributeValue> item);

  /// The attributes without which an item cannot be read.
  public abstract List<String> neededAttributes();

  /// Reads an item that the table holds. Its key has told the model; `_model` must agree where it
  /// is there, since what stream consumers filter by must not say otherwise. Other libraries write
  /// items without it.
  ///
  /// @throws IsolationException `BAO-2020` where it does not
  /// @throws dev.bao.error.MappingException where the item does not fit the record
  public final T read(Map<String, AttributeValue> item) {
    checkModel(item);
    return fromItem(item);
  }

  /// Checks the `_model` of an item that the table holds; see [#read].
  ///
  /// @throws IsolationException `BAO-2020` where it is not this model
  public final void checkModel(Map<String, AttributeValue> item) {
    AttributeValue found = item.get(TableLayout.MODEL);
    if (found != null && !model.prefix().equals(found.s())) {
      throw new IsolationException(
          ErrorCode.MODEL_DIFFERENT,
          "An item whose key is that of a "
              + model.name()
              + " has a `_model` that is not '"
              + model.prefix()
              + "'. Code other than Bao has written it: find it by its key, and put the record again"
              + " or delete it.");
    }
  }

  /// The key of a record's item.
  public abstract ItemKey key(KeySpace in, T record);

  /// The id of an item within its model: the key text of its key components, joined.
  public final String idOf(KeySpace in, ItemKey key) {
    return model.idOf(in, key);
  }

  /// The key of the item with an id, as [#idOf] makes it.
  ///
  /// @throws dev.bao.error.MappingException where the text is no id of this model
  public final ItemKey keyOfId(KeySpace in, String id) {
    String own = model.prefix();
    if (model.isModelPartition()) {
      return new ItemKey(in.modelPartition(own), in.sort(own, id));
    }
    if (!model.hasSortKey()) {
      return new ItemKey(in.partition(model.partitionPrefix(), id), own);
    }
    List<String> parts = in.split(id, 2);
    String sort = parts.getLast();
    return new ItemKey(
        in.partition(model.partitionPrefix(), parts.getFirst()),
        model.collection() == null ? in.sort(own, sort) : in.memberSort(own, sort));
  }

  /// The keys of a record in an index.
  ///
  /// @param slot 1 to 5, one that the model uses
  /// @return null where a component of them has no value, so that the item is not in the index
  public @Nullable ItemKey indexKey(KeySpace in, int slot, T record) {
    throw new IllegalArgumentException(model.name() + " has no index gsi" + slot);
  }

  /// The keys of an item in an index, made of its attributes alone: for items that are read in
  /// part.
  ///
  /// @param slot 1 to 5, one that the model uses
  /// @param item has at least [#indexAttributes], where they have a value
  /// @return null where a component of them has no value, so that the item is not in the index
  public @Nullable ItemKey indexKeyOf(KeySpace in, int slot, Map<String, AttributeValue> item) {
    throw new IllegalArgumentException(model.name() + " has no index gsi" + slot);
  }

  /// The attributes that the keys in an index are made of.
  ///
  /// @param slot 1 to 5, one that the model uses
  public List<String> indexAttributes(int slot) {
    throw new IllegalArgumentException(model.name() + " has no index gsi" + slot);
  }

  /// The key of the sentinel that holds a record's unique value.
  ///
  /// @param constraint 1 to 3, one that the model has
  /// @return null where the component has no value
  public @Nullable ItemKey sentinel(KeySpace in, int constraint, T record) {
    throw new IllegalArgumentException(model.name() + " has no unique constraint " + constraint);
  }

  /// A record as a write stores it: with a new version, its times, and its expiry in whole seconds.
  /// One of a model without such components is as it was.
  public T stamped(T record, Stamp stamp) {
    return record;
  }

  /// A record's version.
  public AttributeValue version(T record) {
    throw new IllegalArgumentException(model.name() + " has no version");
  }

  /// When a record expires, null where never.
  public @Nullable AttributeValue expiry(T record) {
    return null;
  }

  /// What every patch changes beside its own: the time of the write, and index keys made of it.
  public Map<String, AttributeValue> touched(KeySpace in, Stamp stamp) {
    return Map.of();
  }

  /// Puts the table's key and the model's prefix into an item.
  protected final void putKey(Map<String, AttributeValue> item, String partition, String sort) {
    item.put(TableLayout.PARTITION_KEY, AttributeValue.createS(partition));
    item.put(TableLayout.SORT_KEY, model.sortValue(sort));
    item.put(TableLayout.MODEL, model.prefixValue());
  }

  /// Puts the keys of an index into an item, unless there are none.
  protected final void putIndexKey(
      Map<String, AttributeValue> item, int slot, @Nullable ItemKey key) {
    if (key != null) {
      item.put(TableLayout.indexPartitionKey(slot), AttributeValue.createS(key.partition()));
      item.put(TableLayout.indexSortKey(slot), AttributeValue.createS(key.sort()));
    }
  }

  /// Puts the keys of the iteration index into an item.
  protected final void putIterationKey(Map<String, AttributeValue> item, KeySpace in, ItemKey key) {
    putIterationKey(item, in, idOf(in, key));
  }

  /// Puts the keys of the iteration index into an item whose id is known.
  protected final void putIterationKey(Map<String, AttributeValue> item, KeySpace in, String id) {
    item.put(
        TableLayout.ITERATION_PARTITION_KEY,
        AttributeValue.createS(
            in.iterationPartition(model.prefix(), model.iterationBuckets(), id)));
    item.put(TableLayout.ITERATION_SORT_KEY, AttributeValue.createS(in.sort(model.prefix(), id)));
  }

  /// Puts a component whose text is one of the keys that the item has got: a value for both.
  protected static void putKeyText(Map<String, AttributeValue> item, String name, String key) {
    item.put(name, Objects.requireNonNull(item.get(key)));
  }

  /// Puts a value that may be absent into an item, or into a map within one.
  protected static void put(
      Map<String, AttributeValue> item,
      String name,
      @Nullable AttributeValue value,
      boolean writeNulls) {
    if (value != null) {
      item.put(name, value);
    } else if (writeNulls) {
      item.put(name, Encode.NULL);
    }
  }

  @Override
  public final T mapToItem(Map<String, AttributeValue> item) {
    return read(item);
  }

  /// Writes a record as an item of the tenant of the scope.
  ///
  /// @param ignoreNulls where false, every attribute that the record has no value for is NULL, keys
  ///   of indexes and empty sets too. An update of the enhanced client removes these, so that
  ///   nothing of the item before is left over. Records within records have no such nulls.
  @Override
  public final Map<String, AttributeValue> itemToMap(T record, boolean ignoreNulls) {
    return itemToMap(new KeySpace(format, TenantContext.currentTenant()), record, ignoreNulls);
  }

  /// Writes a record as [#itemToMap(Object, boolean)] does, for a tenant that need not be that of a
  /// scope.
  public final Map<String, AttributeValue> itemToMap(KeySpace in, T record, boolean ignoreNulls) {
    Map<String, AttributeValue> item = toItem(in, record, false);
    if (!ignoreNulls) {
      attributeNames().forEach(name -> item.putIfAbsent(name, Encode.NULL));
    }
    return item;
  }

  @Override
  public final Map<String, AttributeValue> itemToMap(T record, Collection<String> names) {
    Map<String, AttributeValue> item = itemToMap(record, true);
    item.keySet().retainAll(names);
    return item;
  }

  @Override
  public final @Nullable AttributeValue attributeValue(T record, String name) {
    return itemToMap(record, true).get(name);
  }

  @Override
  public final TableMetadata tableMetadata() {
    StaticTableMetadata.Builder metadata =
        StaticTableMetadata.builder()
            .addIndexPartitionKey(
                TableMetadata.primaryIndexName(), TableLayout.PARTITION_KEY, AttributeValueType.S)
            .addIndexSortKey(
                TableMetadata.primaryIndexName(), TableLayout.SORT_KEY, AttributeValueType.S);
    for (ModelIndex index : model.indexes()) {
      int slot = index.slot();
      String name = TableLayout.index(slot);
      metadata.addIndexPartitionKey(
          name, TableLayout.indexPartitionKey(slot), AttributeValueType.S);
      metadata.addIndexSortKey(name, TableLayout.indexSortKey(slot), AttributeValueType.S);
    }
    return metadata.build();
  }

  @Override
  public final EnhancedType<T> itemType() {
    return EnhancedType.of(type);
  }

  @Override
  public final List<String> attributeNames() {
    List<String> names = new ArrayList<>();
    tableMetadata().keyAttributes().forEach(key -> names.add(key.name()));
    if (model.isIterable()) {
      names.add(TableLayout.ITERATION_PARTITION_KEY);
      names.add(TableLayout.ITERATION_SORT_KEY);
    }
    names.add(TableLayout.MODEL);
    names.addAll(attributes);
    return List.copyOf(names);
  }

  @Override
  public final boolean isAbstract() {
    return false;
  }
}
