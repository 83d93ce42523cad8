package dev.bao.model;

/// An index of a model.
///
/// @param name the name of the query method, as in `byProject`
/// @param slot the number of the global secondary index, 1 to 5
/// @param hasIndependentHalves whether partition key and sort key are each made of one component
///   that always has a value. Then either can be written alone and the entry is still right;
///   otherwise both are written or removed in one request.
public record ModelIndex(String name, int slot, boolean hasIndependentHalves) {}
