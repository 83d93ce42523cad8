package dev.bao.operation;

import dev.bao.expression.Projection;
import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;
import dev.bao.key.TableLayout;
import dev.bao.model.ModelSchema;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What is read of the items of a model, and the record that it becomes. Immutable.
///
/// @param <R> the record
sealed interface ItemReading<R> {

  /// The record of an item.
  R record(Map<String, AttributeValue> item);

  /// The keys that an item makes itself in an index.
  ///
  /// @return null where it is not in the index
  @Nullable ItemKey indexKey(KeySpace in, int slot, Map<String, AttributeValue> item, R record);

  /// The attributes to ask for, empty for all.
  ///
  /// @param slot the number of the index that is read, 0 for the table
  Set<String> attributes(int slot);

  /// All of an item.
  record Whole<T>(ModelSchema<T> schema) implements ItemReading<T> {

    @Override
    public T record(Map<String, AttributeValue> item) {
      return schema.fromItem(item);
    }

    @Override
    public @Nullable ItemKey indexKey(
        KeySpace in, int slot, Map<String, AttributeValue> item, T record) {
      return schema.indexKey(in, slot, record);
    }

    @Override
    public Set<String> attributes(int slot) {
      return Set.of();
    }
  }

  /// What a projection names, and what the answer is checked by: the keys, and the attributes that
  /// the keys in the index are made of.
  record Part<T, P>(ModelSchema<T> schema, Projection<T, P> projection) implements ItemReading<P> {

    private static final List<String> ALWAYS =
        List.of(TableLayout.PARTITION_KEY, TableLayout.SORT_KEY, TableLayout.MODEL);

    @Override
    public P record(Map<String, AttributeValue> item) {
      return projection.fromItem(item);
    }

    @Override
    public @Nullable ItemKey indexKey(
        KeySpace in, int slot, Map<String, AttributeValue> item, P record) {
      return schema.indexKeyOf(in, slot, item);
    }

    @Override
    public Set<String> attributes(int slot) {
      Set<String> attributes = new LinkedHashSet<>(projection.attributes());
      attributes.addAll(ALWAYS);
      if (slot > 0) {
        attributes.add(TableLayout.indexPartitionKey(slot));
        attributes.add(TableLayout.indexSortKey(slot));
        attributes.addAll(schema.indexAttributes(slot));
      }
      return attributes;
    }
  }
}
