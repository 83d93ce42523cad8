package dev.bao.operation;

import dev.bao.annotations.CheckReturnValue;

/// A query of the table itself, which alone can be consistent. Immutable.
///
/// @param <T> the record of the model
@CheckReturnValue
public class TableQuery<T> extends Query<T> {

  /// For generated code, which adds the conditions on the sort key.
  protected TableQuery(Query<T> other) {
    super(other);
  }

  /// Sees all writes that were answered before it, for twice the read capacity units.
  public Query<T> consistentRead() {
    return with(spec().withConsistency(Consistency.STRONG));
  }
}
