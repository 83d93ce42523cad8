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
/// @param shards over how many partitions the items of one value are spread, 1 for one
/// @param isShared whether it is the index of the model's item collection, in whose partitions the
///   items of all members lie
/// @param isModelPartition whether all of a tenant's entries are in one partition, which is the
///   model itself
public record ModelIndex(
    String name,
    int slot,
    boolean hasIndependentHalves,
    List<String> attributes,
    int shards,
    boolean isShared,
    boolean isModelPartition) {

  /// Copies the list.
  public ModelIndex {
    attributes = List.copyOf(attributes);
  }

  /// An index of the model alone, with one partition for each value.
  public ModelIndex(String name, int slot, boolean hasIndependentHalves, List<String> attributes) {
    this(name, slot, hasIndependentHalves, attributes, 1, false, false);
  }

  /// An index of which a patch never needs to know other values than it sets.
  public ModelIndex(String name, int slot, boolean hasIndependentHalves) {
    this(name, slot, hasIndependentHalves, List.of());
  }

  /// The same with the items of each value spread over several partitions.
  ///
  /// @param count how many, 2 to 200
  public ModelIndex sharded(int count) {
    return new ModelIndex(
        name, slot, hasIndependentHalves, attributes, count, isShared, isModelPartition);
  }

  /// The same with keys that these attributes decide on together.
  public ModelIndex madeOf(String... all) {
    return new ModelIndex(
        name, slot, hasIndependentHalves, List.of(all), shards, isShared, isModelPartition);
  }

  /// The same with one partition, which is the model itself.
  public ModelIndex inModelPartition() {
    return new ModelIndex(name, slot, hasIndependentHalves, attributes, shards, isShared, true);
  }

  /// The same as the index of the model's item collection.
  public ModelIndex shared() {
    return new ModelIndex(
        name, slot, hasIndependentHalves, attributes, shards, true, isModelPartition);
  }
}
