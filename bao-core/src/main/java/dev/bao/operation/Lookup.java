package dev.bao.operation;

import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The read of one item that is described and not yet done, to be done together with others. Made
/// by a repository; it keeps the tenant that it was made for. Immutable.
///
/// @param <T> the record of the model
public final class Lookup<T> {

  private final ModelAccess<T> model;
  private final KeySpace in;
  private final ItemKey key;

  /// For repositories.
  public Lookup(ModelAccess<T> model, KeySpace in, ItemKey key) {
    this.model = model;
    this.in = in;
    this.key = key;
  }

  ModelAccess<T> model() {
    return model;
  }

  KeySpace in() {
    return in;
  }

  /// The key of the item.
  public ItemKey key() {
    return key;
  }

  /// The record of the item that was read, empty where it has expired.
  Optional<T> read(Map<String, AttributeValue> item) {
    return model.readLive(item);
  }
}
