package dev.bao.interleaved;

import dev.bao.expression.Condition;
import dev.bao.operation.Consistency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A model as the test knows it: ids that are the same for all tenants, values, and what a write
/// makes of them.
abstract class Subject<K, T> {

  private final String name;
  final Access<K, T> access;

  Subject(String name, Access<K, T> access) {
    this.name = name;
    this.access = access;
  }

  /// The ids of a group, of which each belongs to one actor for each tenant.
  abstract List<K> ids(int group);

  abstract K id(T record);

  /// A record with values by chance. How many choices are made depends on nothing.
  abstract T make(K id, int group, String mark, Draw draw);

  /// The value that has the tenant's mark.
  abstract String marked(T record);

  /// Whether a record is of the tenant with this mark.
  boolean isOf(T record, String mark) {
    return marked(record).startsWith(mark);
  }

  /// That the item has this marked value.
  abstract Condition<T> hasMark(String marked);

  abstract List<View<T>> views(int group, Draw draw);

  /// The unique values of a record as the part of their keys behind the tenant.
  List<String> claims(T record) {
    return List.of();
  }

  /// The record that has the unique values of another, one for each value.
  List<Optional<T>> findByClaims(T record, Consistency consistency) {
    return List.of();
  }

  boolean isLive(T record) {
    return true;
  }

  boolean isVersioned() {
    return false;
  }

  /// Whether writes may be transactions, which do not answer with items.
  boolean isTransacted() {
    return false;
  }

  /// A record to be put, with the version that its writer knows.
  T knowing(T wish, Optional<T> live) {
    return wish;
  }

  /// What a put or a create of a record stores.
  T stored(T wish, Optional<T> replaced) {
    return wish;
  }

  /// What an update stores that sets all that a patch can set.
  T updated(T wish, T before) {
    return wish;
  }

  /// What a save with this wish gives: counters can be set by it, and nothing is written where
  /// nothing differs.
  T saved(T wish, T before) {
    return wish.equals(before) ? before : updated(wish, before);
  }

  /// Whether a record is the one expected, but for what only the library can know.
  boolean isSame(T expected, T actual) {
    return Objects.equals(expected, actual);
  }

  boolean isBatchable() {
    return !isVersioned() && !isTransacted();
  }

  @Override
  public final String toString() {
    return name;
  }
}
