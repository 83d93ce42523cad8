package dev.bao.operation;

import dev.bao.annotations.CheckReturnValue;
import dev.bao.expression.Condition;

/// A query of the table itself, which alone can be consistent. Immutable.
///
/// @param <T> the record of the model
@CheckReturnValue
public class TableQuery<T> extends Query<T> {

  /// For generated code, which adds the conditions on the sort key.
  protected TableQuery(Query<T> other) {
    super(other);
  }

  @Override
  TableQuery<T> with(QuerySpec changed) {
    return new TableQuery<>(super.with(changed));
  }

  /// Sees all writes that were answered before it, for twice the read capacity units.
  public TableQuery<T> consistentRead() {
    return with(spec().withConsistency(Consistency.STRONG));
  }

  @Override
  protected TableQuery<T> sort(String comparator, String value) {
    return new TableQuery<>(super.sort(comparator, value));
  }

  @Override
  protected TableQuery<T> sortBetween(String low, String high) {
    return new TableQuery<>(super.sortBetween(low, high));
  }

  @Override
  protected TableQuery<T> sortBeginsWith(String start) {
    return new TableQuery<>(super.sortBeginsWith(start));
  }

  @Override
  protected TableQuery<T> sortPart(String comparator, String part) {
    return new TableQuery<>(super.sortPart(comparator, part));
  }

  @Override
  protected TableQuery<T> sortPartBetween(String low, String high) {
    return new TableQuery<>(super.sortPartBetween(low, high));
  }

  @Override
  protected TableQuery<T> sortPartBeginsWith(String start) {
    return new TableQuery<>(super.sortPartBeginsWith(start));
  }

  @Override
  public TableQuery<T> ascending() {
    return new TableQuery<>(super.ascending());
  }

  @Override
  public TableQuery<T> descending() {
    return new TableQuery<>(super.descending());
  }

  @Override
  public TableQuery<T> filter(Condition<T> condition) {
    return new TableQuery<>(super.filter(condition));
  }

  @Override
  public TableQuery<T> limit(int items) {
    return new TableQuery<>(super.limit(items));
  }

  @Override
  public TableQuery<T> pageSize(int items) {
    return new TableQuery<>(super.pageSize(items));
  }

  @Override
  public TableQuery<T> after(Cursor cursor) {
    return new TableQuery<>(super.after(cursor));
  }
}
