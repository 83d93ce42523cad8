package dev.bao.operation;

import dev.bao.action.Action;
import dev.bao.action.CheckAction;
import dev.bao.action.DeleteAction;
import dev.bao.action.PutAction;
import dev.bao.action.UpdateAction;
import dev.bao.expression.Condition;
import dev.bao.expression.DeferredKeys;
import dev.bao.expression.ItemCondition;
import dev.bao.expression.Patch;
import dev.bao.expression.Update;
import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;
import dev.bao.key.TableLayout;
import dev.bao.model.ModelSchema;
import dev.bao.model.ModelUnique;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What a write does to one item, said before it is known what is there. Immutable, but for the
/// patch.
sealed interface Change<T> {

  /// The name of the operation, for errors and reports.
  String name();

  ItemKey key();

  /// What the kind of write asks of the item that is there, null for nothing.
  @Nullable Condition<T> implied();

  /// The write with all that must hold for it.
  ///
  /// @param writeId what to note as `_w`, null for nothing
  Action action(@Nullable Condition<T> condition, @Nullable String writeId);

  /// Whether the value of a unique constraint may change.
  boolean touches(ModelUnique unique);

  /// The sentinel of the value that the item has afterwards, null for none.
  @Nullable ItemKey sentinelAfter(ModelUnique unique);

  /// Whether doing it twice is not the same as doing it once.
  default boolean adds() {
    return false;
  }

  /// The attributes that index keys are made of and that the write does not set: it needs their
  /// values, and is done only while the item has them.
  default List<String> dependencies() {
    return List.of();
  }

  /// Makes what depends on the values before the write; called before each attempt.
  ///
  /// @param before null where there are no [#dependencies]
  default void complete(@Nullable T before) {}

  /// Writes a whole record.
  record Store<T>(KeySpace in, ModelSchema<T> schema, T record, ItemKey key, boolean isCreate)
      implements Change<T> {

    @Override
    public String name() {
      return isCreate ? "create" : "put";
    }

    @Override
    public @Nullable Condition<T> implied() {
      return isCreate ? ItemCondition.notExists() : null;
    }

    @Override
    public Action action(@Nullable Condition<T> condition, @Nullable String writeId) {
      Map<String, AttributeValue> item = schema.toItem(in, record, false);
      if (writeId != null) {
        item.put(TableLayout.WRITE_ID, AttributeValue.createS(writeId));
      }
      return new PutAction(key, item, condition);
    }

    @Override
    public boolean touches(ModelUnique unique) {
      return true;
    }

    @Override
    public @Nullable ItemKey sentinelAfter(ModelUnique unique) {
      return schema.sentinel(in, unique.number(), record);
    }
  }

  /// Patches an item.
  ///
  /// @param deferred the index keys that are not known before the values of the item are
  record Modify<T>(ItemKey key, Patch patch, DeferredKeys<T> deferred) implements Change<T> {

    static <T> Modify<T> of(ItemKey key, Update<T> update) {
      return new Modify<>(key, Patch.of(update), DeferredKeys.of(update));
    }

    @Override
    public List<String> dependencies() {
      return deferred.dependencies();
    }

    @Override
    public void complete(@Nullable T before) {
      deferred.complete(before);
    }

    @Override
    public String name() {
      return "update";
    }

    @Override
    public @Nullable Condition<T> implied() {
      return ItemCondition.both(ItemCondition.exists(), patch.needs());
    }

    @Override
    public Action action(@Nullable Condition<T> condition, @Nullable String writeId) {
      if (writeId != null) {
        patch.stamp(writeId);
      }
      return new UpdateAction(key, patch, condition);
    }

    @Override
    public boolean touches(ModelUnique unique) {
      return patch.sentinels().containsKey(unique.number());
    }

    @Override
    public @Nullable ItemKey sentinelAfter(ModelUnique unique) {
      return patch.sentinels().get(unique.number());
    }

    @Override
    public boolean adds() {
      return patch.adds();
    }
  }

  /// Deletes an item, or does nothing where there is none.
  record Removal<T>(ItemKey key) implements Change<T> {

    @Override
    public String name() {
      return "delete";
    }

    @Override
    public @Nullable Condition<T> implied() {
      return null;
    }

    @Override
    public Action action(@Nullable Condition<T> condition, @Nullable String writeId) {
      return new DeleteAction(key, condition);
    }

    @Override
    public boolean touches(ModelUnique unique) {
      return true;
    }

    @Override
    public @Nullable ItemKey sentinelAfter(ModelUnique unique) {
      return null;
    }
  }

  /// Asks something of an item that stays as it is; only within a transaction.
  record Check<T>(ItemKey key) implements Change<T> {

    @Override
    public String name() {
      return "check";
    }

    @Override
    public @Nullable Condition<T> implied() {
      return null;
    }

    @Override
    public Action action(@Nullable Condition<T> condition, @Nullable String writeId) {
      return new CheckAction(key, ItemCondition.given(condition));
    }

    @Override
    public boolean touches(ModelUnique unique) {
      return false;
    }

    @Override
    public @Nullable ItemKey sentinelAfter(ModelUnique unique) {
      return null;
    }
  }
}
