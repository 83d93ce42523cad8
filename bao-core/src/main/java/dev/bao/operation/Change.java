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
import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;
import dev.bao.key.TableLayout;
import dev.bao.model.ModelSchema;
import dev.bao.model.ModelUnique;
import dev.bao.model.Stamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What a write does to one item at a time, said before it is known what is there. Immutable, but
/// for the patch and the stamp.
sealed interface Change<T> {

  /// The name of the operation, for errors and reports.
  String name();

  ItemKey key();

  /// The time of the write, and what it asks of the version and the expiry of the item.
  Lifecycle life();

  /// What the kind of write asks of the item that is there, null for nothing.
  @Nullable Condition<T> implied();

  /// The write with all that must hold for it.
  ///
  /// @param writeId what to note as `_w`, null for nothing
  Action action(@Nullable Condition<T> condition, @Nullable String writeId);

  /// Whether the value of a unique constraint may change.
  boolean touches(ModelUnique unique);

  /// The sentinel of the value that the item has afterwards, null for none.
  ///
  /// @param before that of the value before, null for none
  @Nullable ItemKey sentinelAfter(ModelUnique unique, @Nullable ItemKey before);

  /// When the item expires afterwards, null for never.
  ///
  /// @param before when it did before
  @Nullable AttributeValue expiryAfter(@Nullable AttributeValue before);

  /// What the caller asks, of an item as readers see it: one that has expired is none.
  default @Nullable Condition<T> onSeen(@Nullable Condition<T> when) {
    return life().liveness().onSeen(when);
  }

  /// Whether it must not be done twice, whatever happens to the answer.
  default boolean adds() {
    return false;
  }

  /// Whether doing it twice is the same as doing it once.
  default boolean isRepeatable() {
    return true;
  }

  /// The attributes that keys are made of and that the write does not set: it needs their values,
  /// and is done only while the item has them.
  default List<String> dependencies() {
    return List.of();
  }

  /// Makes what depends on the values before the write; called before each attempt.
  ///
  /// @param before null where there are no [#dependencies]
  default void complete(@Nullable T before) {}

  /// Writes a whole record.
  ///
  /// @param record as it is stored, with its next version and its times
  record Store<T>(KeySpace in, ModelSchema<T> schema, T record, ItemKey key, Lifecycle life)
      implements Change<T> {

    static <T> Store<T> of(KeySpace in, ModelSchema<T> schema, T record, ItemKey key, Stamp stamp) {
      boolean isChecked = schema.model().version().isPresent() && !stamp.isCreate();
      AttributeValue known = isChecked ? schema.version(record) : null;
      Lifecycle life = Lifecycle.of(schema.model(), stamp, known);
      return new Store<>(in, schema, schema.stamped(record, stamp), key, life);
    }

    /// Whether the record must not be there yet.
    boolean isCreate() {
      return life.stamp().isCreate();
    }

    @Override
    public String name() {
      return isCreate() ? "create" : "put";
    }

    @Override
    public @Nullable Condition<T> implied() {
      return isCreate() ? life.absent() : life.replaceable();
    }

    @Override
    public Action action(@Nullable Condition<T> condition, @Nullable String writeId) {
      Map<String, AttributeValue> item = schema.toItem(in, key, record, false);
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
    public @Nullable ItemKey sentinelAfter(ModelUnique unique, @Nullable ItemKey before) {
      return schema.sentinel(in, unique.number(), record);
    }

    @Override
    public @Nullable AttributeValue expiryAfter(@Nullable AttributeValue before) {
      return schema.expiry(record);
    }
  }

  /// Patches an item.
  ///
  /// @param deferred the index keys that are not known before the values of the item are
  record Modify<T>(ItemKey key, Patch patch, DeferredKeys<T> deferred, Lifecycle life)
      implements Change<T> {

    /// The same, with what every patch changes.
    ///
    /// @param touched what every patch of the model sets at the time
    Modify<T> touching(Map<String, AttributeValue> touched) {
      AttributeValue version = life.next();
      Map<String, AttributeValue> values = touched;
      if (version != null) {
        values = new HashMap<>(touched);
        values.put(life.versionAttribute(), version);
      }
      patch.touch(values, life.increased());
      return this;
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
      return ItemCondition.both(life.present(), patch.needs());
    }

    @Override
    public @Nullable Condition<T> onSeen(@Nullable Condition<T> when) {
      return when;
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
      return patch.movesExpiry() || patch.sentinels().containsKey(unique.number());
    }

    @Override
    public @Nullable ItemKey sentinelAfter(ModelUnique unique, @Nullable ItemKey before) {
      return patch.sentinels().getOrDefault(unique.number(), before);
    }

    @Override
    public @Nullable AttributeValue expiryAfter(@Nullable AttributeValue before) {
      return patch.movesExpiry() ? patch.expiry() : before;
    }

    @Override
    public boolean adds() {
      return patch.adds();
    }

    @Override
    public boolean isRepeatable() {
      return patch.isRepeatable();
    }
  }

  /// Deletes an item, or does nothing where there is none.
  record Removal<T>(ItemKey key, Lifecycle life) implements Change<T> {

    @Override
    public String name() {
      return "delete";
    }

    @Override
    public @Nullable Condition<T> implied() {
      return life.removable();
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
    public @Nullable ItemKey sentinelAfter(ModelUnique unique, @Nullable ItemKey before) {
      return null;
    }

    @Override
    public @Nullable AttributeValue expiryAfter(@Nullable AttributeValue before) {
      return null;
    }
  }

  /// Asks something of an item that stays as it is; only within a transaction.
  record Check<T>(ItemKey key, Lifecycle life) implements Change<T> {

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
    public @Nullable ItemKey sentinelAfter(ModelUnique unique, @Nullable ItemKey before) {
      return before;
    }

    @Override
    public @Nullable AttributeValue expiryAfter(@Nullable AttributeValue before) {
      return before;
    }
  }
}
