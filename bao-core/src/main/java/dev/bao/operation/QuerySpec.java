package dev.bao.operation;

import dev.bao.expression.Condition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a query asks for. Immutable.
///
/// @param slot the number of the index, 0 for the table
/// @param partitions the value of the partition key; several for an index in shards, by their
///   number
/// @param sort the condition on the sort key, null for all
/// @param isForward whether in ascending order
/// @param filter what items must hold, null for nothing
/// @param limit how many items at most, 0 for all
/// @param pageSize how many items DynamoDB looks at per request, 0 for as many as 1 MB holds
/// @param consistency of a read of the table; an index has eventual consistency only
/// @param after where to go on, null for the start
record QuerySpec(
    int slot,
    List<String> partitions,
    @Nullable SortCondition sort,
    boolean isForward,
    @Nullable Condition<?> filter,
    int limit,
    int pageSize,
    Consistency consistency,
    @Nullable Cursor after) {

  /// Copies the list.
  QuerySpec {
    partitions = List.copyOf(partitions);
  }

  static QuerySpec of(int slot, List<String> partitions) {
    return new QuerySpec(slot, partitions, null, true, null, 0, 0, Consistency.EVENTUAL, null);
  }

  QuerySpec withSort(@Nullable SortCondition newSort) {
    return new QuerySpec(
        slot, partitions, newSort, isForward, filter, limit, pageSize, consistency, after);
  }

  QuerySpec withForward(boolean newIsForward) {
    return new QuerySpec(
        slot, partitions, sort, newIsForward, filter, limit, pageSize, consistency, after);
  }

  QuerySpec withFilter(@Nullable Condition<?> newFilter) {
    return new QuerySpec(
        slot, partitions, sort, isForward, newFilter, limit, pageSize, consistency, after);
  }

  QuerySpec withLimit(int newLimit) {
    return new QuerySpec(
        slot, partitions, sort, isForward, filter, newLimit, pageSize, consistency, after);
  }

  QuerySpec withPageSize(int newPageSize) {
    return new QuerySpec(
        slot, partitions, sort, isForward, filter, limit, newPageSize, consistency, after);
  }

  QuerySpec withConsistency(Consistency newConsistency) {
    return new QuerySpec(
        slot, partitions, sort, isForward, filter, limit, pageSize, newConsistency, after);
  }

  QuerySpec withAfter(Cursor newAfter) {
    return new QuerySpec(
        slot, partitions, sort, isForward, filter, limit, pageSize, consistency, newAfter);
  }
}
