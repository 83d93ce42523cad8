package dev.bao.interleaved;

import dev.bao.expression.Condition;
import dev.bao.operation.Query;
import java.util.Comparator;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// A query, and what it has to give by the oracle's account.
///
/// @param query makes the query in the current scope
/// @param holds which records it gives
/// @param order of what it gives, ascending; records of the same place are in any order
/// @param isOwn whether no other actor has records of its partition
/// @param filter a condition that may be asked in addition
/// @param passes which records pass the filter
record View<T>(
    String name,
    Supplier<Query<T>> query,
    Predicate<T> holds,
    Comparator<T> order,
    boolean isOwn,
    Condition<T> filter,
    Predicate<T> passes) {}
