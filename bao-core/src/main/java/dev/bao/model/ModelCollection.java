package dev.bao.model;

/// The item collection that a model is a member of: its items lie in one partition with those of
/// other models.
///
/// @param name the sealed interface's name, for errors
/// @param prefix the collection's part of the table's partition keys, as in `acme#pr#...`
public record ModelCollection(String name, String prefix) {}
