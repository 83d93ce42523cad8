package dev.bao.operation;

import java.util.List;
import java.util.Optional;

/// A part of a query's result. Immutable.
///
/// @param items the records, in the query's order
/// @param next where the next page starts, empty where this is the last one
/// @param <T> the record of the model
public record Page<T>(List<T> items, Optional<Cursor> next) {

  /// Copies the list.
  public Page {
    items = List.copyOf(items);
  }
}
