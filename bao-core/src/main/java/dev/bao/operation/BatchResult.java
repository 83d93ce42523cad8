package dev.bao.operation;

import java.util.List;

/// How far a batch of writes came. Immutable.
///
/// @param written how many items were written
/// @param unwritten what was not written, or not for certain, in the order in which it was given:
///   records of `putAll`, ids of `deleteAll`
/// @param <R> the record, or its id
public record BatchResult<R>(int written, List<R> unwritten) {

  /// Copies the list.
  public BatchResult {
    unwritten = List.copyOf(unwritten);
  }

  /// Whether all was written.
  public boolean isComplete() {
    return unwritten.isEmpty();
  }
}
