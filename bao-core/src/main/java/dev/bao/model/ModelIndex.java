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
/// @param isModelPartition whether all of a tenant's entries are in one partition, which is the
///   model itself
public record ModelIndex(
    String name,
    int slot,
    boolean hasIndependentHalves,
    List<String> attributes,
    boolean isModelPartition) {

  /// Copies the list.
  public ModelIndex {
    attributes = List.copyOf(attributes);
  }

  /// An index of which a patch never needs to know other values than it sets, with a partition for
  /// each value.
  public ModelIndex(String name, int slot, boolean hasIndependentHalves) {
    this(name, slot, hasIndependentHalves, List.of(), false);
  }

  /// The index where these attributes decide on its keys together.
  public ModelIndex madeOf(String... all) {
    return new ModelIndex(name, slot, hasIndependentHalves, List.of(all), isModelPartition);
  }

  /// The index where its partition is the model itself.
  public ModelIndex inModelPartition() {
    return new ModelIndex(name, slot, hasIndependentHalves, attributes, true);
  }
}
