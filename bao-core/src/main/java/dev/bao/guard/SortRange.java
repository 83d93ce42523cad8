package dev.bao.guard;

/// A condition on the sort key of a query, as it stands in the request.
///
/// @param comparator `=`, `<`, `<=`, `>`, `>=`, `BETWEEN` or `begins_with`
/// @param low the value, or the lower bound of `BETWEEN`
/// @param high the upper bound of `BETWEEN`, else the value again
record SortRange(String comparator, String low, String high) {}
