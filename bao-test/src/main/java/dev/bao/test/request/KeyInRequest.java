package dev.bao.test.request;

import dev.bao.key.ItemKey;
import java.util.Set;

/// A key that a request names, and as what.
///
/// @param part the operation, or the part of a batch or transaction, that the key is of
record KeyInRequest(String part, ItemKey key) {

  private static final Set<String> WRITES =
      Set.of("PutItem", "UpdateItem", "PutRequest", "Put", "Update");

  /// Whether there may be an item with the key afterwards.
  boolean isWritten() {
    return WRITES.contains(part);
  }
}
