package dev.bao.operation;

import dev.bao.expression.DeferredKeys;
import dev.bao.expression.Patch;
import dev.bao.expression.Update;
import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;
import dev.bao.model.ModelSchema;
import dev.bao.model.Stamp;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/// The writes of a model's items, for any tenant: repositories name the tenant. Made by
/// repositories; immutable.
///
/// @param <T> the record of the model
public final class ModelWrites<T> {

  private final ModelAccess<T> model;
  private final ModelSchema<T> schema;

  /// For repositories.
  public ModelWrites(ModelAccess<T> model) {
    this.model = model;
    this.schema = model.schema();
  }

  /// Writes a record that must not be there yet.
  ///
  /// @return the record as it is stored, with its version and its times
  public T create(KeySpace in, T record) {
    return storing(in, record, true).executeAndReturnNew();
  }

  /// Describes the write of a record that must not be there yet.
  public Write<T> creation(KeySpace in, T record) {
    return storing(in, record, true);
  }

  /// Writes a record whether it is there or not; one with a version only where the item has it.
  public PutWrite<T> put(KeySpace in, T record) {
    return storing(in, record, false);
  }

  private PutWrite<T> storing(KeySpace in, T record, boolean isCreate) {
    ItemKey key = schema.key(in, record);
    return new PutWrite<>(
        model,
        in,
        stamp -> Change.Store.of(in, schema, record, key, isCreate ? stamp.creating() : stamp));
  }

  /// Patches an item.
  ///
  /// @param before the record that is there as far as the caller knows, null where it does not
  public UpdateWrite<T> update(KeySpace in, ItemKey key, Update<T> patch, @Nullable T before) {
    return new UpdateWrite<>(Intent.of(model, in, modifying(in, key, patch, before), before));
  }

  private Function<Stamp, Change.Modify<T>> modifying(
      KeySpace in, ItemKey key, Update<T> patch, @Nullable T before) {
    Patch checked = Patch.of(patch);
    DeferredKeys<T> deferred = DeferredKeys.of(patch);
    return stamp ->
        new Change.Modify<>(key, checked, deferred, model.lifecycle(stamp, before))
            .touching(schema.touched(in, stamp));
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
          model.operation(in, "save").subject()
              + " was given two records with different keys. Nothing was written. Create the second"
              + " and delete the first: the key of an item stays.");
    }
    return Patch.isEmpty(patch) ? before : update(in, key, patch, before).executeAndReturnNew();
  }

  /// Patches an item, or makes it where there is none.
  ///
  /// @param keyAttributes the attributes of the item's key components
  /// @throws dev.bao.error.MappingException `BAO-7051` where the patch does not make a whole item
  public UpsertWrite<T> upsert(
      KeySpace in, ItemKey key, Update<T> patch, Map<String, AttributeValue> keyAttributes) {
    Function<Stamp, Change.Modify<T>> update = modifying(in, key, patch, null);
    T record = schema.fromItem(Patch.of(patch).newItem(keyAttributes, schema.neededAttributes()));
    return new UpsertWrite<>(
        model, in, update, stamp -> Change.Store.of(in, schema, record, key, stamp.creating()));
  }

  /// Deletes an item.
  ///
  /// @param before the record that is there as far as the caller knows, null where it does not
  public Write<T> delete(KeySpace in, ItemKey key, @Nullable T before) {
    return new Write<>(
        Intent.of(
            model, in, stamp -> new Change.Removal<>(key, model.lifecycle(stamp, before)), before));
  }

  /// Writes many records, whether they are there or not.
  public BatchWrite<T> putAll(KeySpace in, Collection<T> records) {
    BatchWrite<T> batch = new BatchWrite<>(model, in, "putAll");
    for (T record : records) {
      ItemKey key = schema.key(in, model.given(record));
      batch.add(record, key, now -> putting(in, schema.stamped(record, model.stamp(() -> now))));
    }
    return batch;
  }

  private WriteRequest putting(KeySpace in, T stamped) {
    Map<String, AttributeValue> item = schema.toItem(in, stamped, false);
    return WriteRequest.builder().putRequest(put -> put.item(item)).build();
  }

  /// Deletes many items, where they are there.
  ///
  /// @param keys makes the key of an id
  public <K> BatchWrite<K> deleteAll(KeySpace in, Collection<K> ids, Function<K, ItemKey> keys) {
    BatchWrite<K> batch = new BatchWrite<>(model, in, "deleteAll");
    for (K id : ids) {
      ItemKey key = keys.apply(model.given(id));
      WriteRequest request =
          WriteRequest.builder()
              .deleteRequest(it -> it.key(schema.model().keyAttributes(key)))
              .build();
      batch.add(id, key, _ -> request);
    }
    return batch;
  }
}
