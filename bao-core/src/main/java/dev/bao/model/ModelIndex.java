package dev.bao.model;

import java.util.List;

/// An index of a model. Immutable.
///
/// @param name the name of the query method, as in `byProject`
/// @param slot the number of the global secondary index, 1 to 5
/// @param hasIndependentHalves whether partition key and sort key are each made of one component
///   that always has a value. Then either can be written alone and the entry is still right;
///   otherwise both are written or removed in one request.
/// @param attributes those that the keys are made of and that decide on whether there are any, but
///   for those of the table's key: a patch that sets only some of them needs the values of the
///   others. Empty where one alone decides on a key.
public record ModelIndex(
    String name, int slot, boolean hasIndependentHalves, List<String> attributes) {

  /// Copies the list.
  public ModelIndex {
    attributes = List.copyOf(attributes);
  }

  /// An index of which a patch never needs to know other values than it sets.
  public ModelIndex(String name, int slot, boolean hasIndependentHalves) {
    this(name, slot, hasIndependentHalves, List.of());
  }
}
