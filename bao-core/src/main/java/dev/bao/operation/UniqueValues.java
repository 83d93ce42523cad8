package dev.bao.operation;

import dev.bao.expression.Condition;
import dev.bao.expression.ItemCondition;
import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;
import dev.bao.key.TableLayout;
import dev.bao.model.ModelSchema;
import dev.bao.model.ModelUnique;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The unique values that an item has before a write, as far as the write may change them.
///
/// @param id the item's id, which sentinels name
/// @param constraints the constraints that the write may change
/// @param before the item before the write, null where there is none or the write needs none
/// @param origin where the values come from
record UniqueValues<T>(
    ModelSchema<T> schema,
    KeySpace in,
    String id,
    List<ModelUnique> constraints,
    @Nullable Before<T> before,
    Origin origin) {

  /// Where the values come from.
  enum Origin {
    /// There are none before a create, whose own condition says all.
    NONE,
    /// A read just now: where they have changed since, one reads again.
    READ,
    /// The record that the caller gave.
    CALLER
  }

  /// An item as it lies in the table, and its record.
  record Before<T>(Map<String, AttributeValue> item, T record) {}

  static <T> UniqueValues<T> none(
      ModelSchema<T> schema, KeySpace in, ItemKey key, List<ModelUnique> constraints) {
    return new UniqueValues<>(schema, in, schema.idOf(in, key), constraints, null, Origin.NONE);
  }

  /// @param item what was read, null for none
  static <T> UniqueValues<T> read(
      ModelSchema<T> schema,
      KeySpace in,
      ItemKey key,
      List<ModelUnique> constraints,
      @Nullable Map<String, AttributeValue> item) {
    Before<T> before = item == null ? null : new Before<>(item, schema.fromItem(item));
    return new UniqueValues<>(schema, in, schema.idOf(in, key), constraints, before, Origin.READ);
  }

  static <T> UniqueValues<T> given(
      ModelSchema<T> schema, KeySpace in, ItemKey key, List<ModelUnique> constraints, T record) {
    Before<T> before = new Before<>(schema.toItem(in, record, false), record);
    return new UniqueValues<>(schema, in, schema.idOf(in, key), constraints, before, Origin.CALLER);
  }

  /// All that must hold for a write: what is asked of it, and that the item still has these values.
  ///
  /// @param when what the caller asks, null for nothing
  @Nullable Condition<T> condition(Change<T> change, @Nullable Condition<T> when) {
    Condition<T> asked = ItemCondition.both(change.implied(), change.onSeen(when));
    return ItemCondition.both(asked, unchanged());
  }

  /// When the item expires before the write, null for never.
  @Nullable AttributeValue expiry() {
    return schema.model().expires() && before != null ? before.item().get(TableLayout.TTL) : null;
  }

  private @Nullable Condition<T> unchanged() {
    Condition<T> all = null;
    if (origin != Origin.NONE) {
      if (expires()) {
        all = ItemCondition.holds(TableLayout.TTL, expiry());
      }
      for (ModelUnique unique : constraints) {
        all = ItemCondition.both(all, ItemCondition.holds(unique.attribute(), value(unique)));
      }
    }
    return all;
  }

  /// Whether there was an item and there is none now, so that it is to be looked at again.
  boolean isGone(Map<String, AttributeValue> found) {
    return before != null && found.isEmpty();
  }

  /// Whether an item that is there has other values than these.
  boolean areStaleFor(Map<String, AttributeValue> found) {
    return origin != Origin.NONE
        && !found.isEmpty()
        && (constraints.stream()
                .anyMatch(unique -> !Objects.equals(value(unique), found.get(unique.attribute())))
            || (expires() && !Objects.equals(expiry(), found.get(TableLayout.TTL))));
  }

  /// Whether sentinels expire with the item, so that they must know when it does.
  private boolean expires() {
    return schema.model().expires() && !constraints.isEmpty();
  }

  /// The sentinel that holds the value before the write, null for none. That of an expired item
  /// goes by itself, and may be another item's by now.
  @Nullable ItemKey sentinel(ModelUnique unique, Liveness liveness) {
    return before == null || liveness.hasExpired(before.item())
        ? null
        : schema.sentinel(in, unique.number(), before.record());
  }

  /// The sentinel item of a value that this item takes.
  ///
  /// @param expiry when it expires, with its item, null for never
  Map<String, AttributeValue> sentinelItem(ItemKey sentinel, @Nullable AttributeValue expiry) {
    AttributeValue partition = AttributeValue.createS(sentinel.partition());
    Map<String, AttributeValue> item = HashMap.newHashMap(6);
    item.put(TableLayout.PARTITION_KEY, partition);
    item.put(TableLayout.SORT_KEY, AttributeValue.createS(sentinel.sort()));
    item.put(TableLayout.UNIQUE_VALUE, partition);
    item.put(TableLayout.RELATED_ID, AttributeValue.createS(id));
    item.put(TableLayout.RELATED_MODEL, AttributeValue.createS(schema.model().name()));
    if (expiry != null) {
      item.put(TableLayout.TTL, expiry);
    }
    return item;
  }

  /// That a sentinel is free, or this item's already.
  Condition<T> isFreeOrOwn() {
    return ItemCondition.<T>notExists()
        .or(ItemCondition.holds(TableLayout.RELATED_ID, AttributeValue.createS(id)));
  }

  private @Nullable AttributeValue value(ModelUnique unique) {
    return before == null ? null : before.item().get(unique.attribute());
  }
}
