package dev.bao.operation;

import dev.bao.action.Action;
import dev.bao.action.DeleteAction;
import dev.bao.action.PutAction;
import dev.bao.action.UpdateAction;
import dev.bao.expression.Condition;
import dev.bao.expression.Patch;
import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;
import dev.bao.key.TableLayout;
import dev.bao.model.ModelSchema;
import dev.bao.model.ModelUnique;
import dev.bao.model.Stamp;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What a write does to one item at a time, said before it is known what is there. Immutable, but
/// for the patch.
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
    public @Nullable ItemKey sentinelAfter(ModelUnique unique, @Nullable ItemKey before) {
      return schema.sentinel(in, unique.number(), record);
    }

    @Override
    public @Nullable AttributeValue expiryAfter(@Nullable AttributeValue before) {
      return schema.expiry(record);
    }
  }

  /// Patches an item.
  record Modify<T>(ItemKey key, Patch patch, Lifecycle life) implements Change<T> {

    /// @param touched what every patch of the model sets at the time
    static <T> Modify<T> of(
        ItemKey key, Patch patch, Lifecycle life, Map<String, AttributeValue> touched) {
      Map<String, AttributeValue> values = new HashMap<>(touched);
      AttributeValue version = life.next();
      if (version != null) {
        values.put(life.versionAttribute(), version);
      }
      patch.touch(values, life.increased());
      return new Modify<>(key, patch, life);
    }

    @Override
    public String name() {
      return "update";
    }

    @Override
    public Condition<T> implied() {
      return life.present();
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
}
