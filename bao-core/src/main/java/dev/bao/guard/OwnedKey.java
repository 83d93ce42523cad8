package dev.bao.guard;

/// A table key that was checked.
///
/// @param partition the value of `_pk`
/// @param keys the keys of the model that it belongs to
record OwnedKey(String partition, ModelKeys keys) {

  /// Whether it is the key of a unique sentinel and not of an item of the model.
  boolean isSentinel() {
    return !keys.ownsPartition(KeyAttributes.TABLE, partition);
  }
}
