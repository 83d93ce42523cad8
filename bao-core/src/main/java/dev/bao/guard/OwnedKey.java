package dev.bao.guard;

import dev.bao.key.ItemKey;
import org.jspecify.annotations.Nullable;

/// A table key that was checked.
///
/// @param partition the value of `_pk`
/// @param sort the value of `_sk`
/// @param keys the keys of the model that it belongs to
record OwnedKey(String partition, String sort, ModelKeys keys) {

  /// Whether it is the key of a unique sentinel and not of an item of the model.
  boolean isSentinel() {
    return !keys.ownsPartition(KeyAttributes.TABLE, partition);
  }

  /// The item's key in the iteration index, null where it has none or where too little is known of
  /// the model to tell it.
  @Nullable ItemKey iterationKey() {
    return isSentinel() ? null : keys.iterationKey(new ItemKey(partition, sort));
  }
}
