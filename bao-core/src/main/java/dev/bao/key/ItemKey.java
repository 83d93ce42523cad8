package dev.bao.key;

/// The primary key of an item in the table. Immutable.
///
/// @param partition the value of `_pk`, as a [KeySpace] makes it
/// @param sort the value of `_sk`
public record ItemKey(String partition, String sort) {}
