package dev.bao.operation;

import dev.bao.expression.Condition;
import dev.bao.expression.ItemCondition;
import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;
import dev.bao.key.TableLayout;
import dev.bao.model.ModelSchema;
import dev.bao.model.ModelUnique;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The unique values that an item has before a write, as far as the write may change them.
///
/// @param constraints the constraints that the write may change
/// @param id the item's id, which sentinels name
/// @param item the item before the write, null where there is none or the write needs none
/// @param isChecked whether the write must find these values still there
/// @param isFromCaller whether they come from the caller's record, and not from a read just now
record UniqueValues<T>(
    ModelSchema<T> schema,
    KeySpace in,
    String id,
    List<ModelUnique> constraints,
    @Nullable Map<String, AttributeValue> item,
    boolean isChecked,
    boolean isFromCaller) {

  /// For a create: the condition that there is no item says all.
  static <T> UniqueValues<T> none(
      ModelSchema<T> schema, KeySpace in, ItemKey key, List<ModelUnique> constraints) {
    return new UniqueValues<>(schema, in, schema.idOf(in, key), constraints, null, false, false);
  }

  static <T> UniqueValues<T> of(
      ModelSchema<T> schema,
      KeySpace in,
      ItemKey key,
      List<ModelUnique> constraints,
      @Nullable Map<String, AttributeValue> item,
      boolean isFromCaller) {
    return new UniqueValues<>(
        schema, in, schema.idOf(in, key), constraints, item, true, isFromCaller);
  }

  /// That the item still has these values.
  @Nullable Condition<T> unchanged() {
    Condition<T> all = null;
    if (isChecked) {
      for (ModelUnique unique : constraints) {
        all = ItemCondition.both(all, ItemCondition.holds(unique.attribute(), value(unique)));
      }
    }
    return all;
  }

  /// Whether an item that is there has other values than these.
  boolean areStaleFor(Map<String, AttributeValue> found) {
    return isChecked
        && !found.isEmpty()
        && constraints.stream()
            .anyMatch(unique -> !Objects.equals(value(unique), found.get(unique.attribute())));
  }

  /// The sentinel that holds the value before the write, null for none.
  @Nullable ItemKey sentinel(ModelUnique unique) {
    return item == null ? null : schema.sentinel(in, unique.number(), schema.fromItem(item));
  }

  /// The sentinel item of a value that this item takes.
  Map<String, AttributeValue> sentinelItem(ItemKey sentinel) {
    AttributeValue partition = AttributeValue.createS(sentinel.partition());
    return Map.of(
        TableLayout.PARTITION_KEY, partition,
        TableLayout.SORT_KEY, AttributeValue.createS(sentinel.sort()),
        TableLayout.UNIQUE_VALUE, partition,
        TableLayout.RELATED_ID, AttributeValue.createS(id),
        TableLayout.RELATED_MODEL, AttributeValue.createS(schema.model().name()));
  }

  /// That a sentinel is free, or this item's already.
  Condition<T> isFreeOrOwn() {
    return ItemCondition.<T>notExists()
        .or(ItemCondition.holds(TableLayout.RELATED_ID, AttributeValue.createS(id)));
  }

  private @Nullable AttributeValue value(ModelUnique unique) {
    return item == null ? null : item.get(unique.attribute());
  }
}
