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

/// The values that an item has before a write, as far as the write needs them: unique values that
/// it may change, and values that index keys are made of together with those that it sets. The
/// write is done only while the item still has them.
///
/// @param key of the item, whose id sentinels name
/// @param touched what the write needs
/// @param before the item before the write, null where there is none or the write needs none
/// @param origin where the values come from
record ValuesBefore<T>(
    ModelSchema<T> schema,
    KeySpace in,
    ItemKey key,
    Touched touched,
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

  static <T> ValuesBefore<T> none(
      ModelSchema<T> schema, KeySpace in, ItemKey key, Touched touched) {
    return new ValuesBefore<>(schema, in, key, touched, null, Origin.NONE);
  }

  /// @param item what was read, null for none
  static <T> ValuesBefore<T> read(
      ModelSchema<T> schema,
      KeySpace in,
      ItemKey key,
      Touched touched,
      @Nullable Map<String, AttributeValue> item) {
    Before<T> before = item == null ? null : new Before<>(item, schema.read(item));
    return new ValuesBefore<>(schema, in, key, touched, before, Origin.READ);
  }

  static <T> ValuesBefore<T> given(
      ModelSchema<T> schema, KeySpace in, ItemKey key, Touched touched, T record) {
    Before<T> before = new Before<>(schema.toItem(in, record, false), record);
    return new ValuesBefore<>(schema, in, key, touched, before, Origin.CALLER);
  }

  /// The constraints that the write may change.
  List<ModelUnique> constraints() {
    return touched.constraints();
  }

  /// The record before the write, null where there is none or the write needs none.
  @Nullable T record() {
    return before == null ? null : before.record();
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
      for (String attribute : touched.attributes()) {
        all = ItemCondition.both(all, ItemCondition.holds(attribute, value(attribute)));
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
        && touched.attributes().stream()
            .anyMatch(attribute -> !Objects.equals(value(attribute), found.get(attribute)));
  }

  /// Whether an item that is there reads as a record with other values than these. One that was
  /// written before a component with a default was added lacks an attribute, and reads the same.
  boolean areOutdatedBy(Map<String, AttributeValue> found) {
    return areStaleFor(found) && areStaleFor(schema.toItem(in, schema.fromItem(found), false));
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
    item.put(TableLayout.RELATED_ID, AttributeValue.createS(id()));
    item.put(TableLayout.RELATED_MODEL, AttributeValue.createS(schema.model().name()));
    if (expiry != null) {
      item.put(TableLayout.TTL, expiry);
    }
    return item;
  }

  /// That a sentinel is free, or this item's already.
  Condition<T> isFreeOrOwn() {
    return ItemCondition.<T>notExists()
        .or(ItemCondition.holds(TableLayout.RELATED_ID, AttributeValue.createS(id())));
  }

  private String id() {
    return schema.idOf(in, key);
  }

  private @Nullable AttributeValue value(String attribute) {
    return before == null ? null : before.item().get(attribute);
  }
}
