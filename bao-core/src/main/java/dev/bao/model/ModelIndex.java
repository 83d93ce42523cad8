package dev.bao.model;

/// An index of a model.
///
/// @param name the name of the query method, as in `byProject`
/// @param slot the number of the global secondary index, 1 to 5
/// @param hasIndependentHalves whether partition key and sort key are each made of one component
///   that always has a value. Then either can be written alone and the entry is still right;
///   otherwise both are written or removed in one request.
/// @param shards over how many partitions the items of one value are spread, 1 for one
/// @param isShared whether it is the index of the model's item collection, in whose partitions the
///   items of all members lie
public record ModelIndex(
    String name, int slot, boolean hasIndependentHalves, int shards, boolean isShared) {

  /// An index of the model alone, with one partition for each value.
  public ModelIndex(String name, int slot, boolean hasIndependentHalves) {
    this(name, slot, hasIndependentHalves, 1, false);
  }

  /// The same with the items of each value spread over several partitions.
  ///
  /// @param count how many, 2 to 200
  public ModelIndex sharded(int count) {
    return new ModelIndex(name, slot, hasIndependentHalves, count, isShared);
  }

  /// The same as the index of the model's item collection.
  public ModelIndex shared() {
    return new ModelIndex(name, slot, hasIndependentHalves, shards, true);
  }
}
