package dev.bao.processor.descriptor;

/// A query of a model by one of the table's indexes.
///
/// @param name the name of the query method, as in `byProject`
/// @param slot the number of the index, 1 to 5
public record IndexDescriptor(String name, int slot, KeyDescriptor key) {}
