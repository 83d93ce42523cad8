package dev.bao.processor.descriptor;

import java.util.List;
import java.util.stream.Stream;

/// A query of a model by one of the table's indexes.
///
/// @param name the name of the query method, as in `byProject`
/// @param slot the number of the index, 1 to 5
/// @param shards over how many partitions the items of one value are spread, 1 for one
/// @param isShared whether it is declared for all members of the model's item collection
public record IndexDescriptor(
    String name, int slot, KeyDescriptor key, int shards, boolean isShared) {

  /// Whether the items of one value are spread over several partitions, by their ids.
  public boolean isSharded() {
    return shards > 1;
  }

  /// The components that an item's keys in the index are made of, each once; where it is in shards
  /// also those of the item's id, which come first.
  public List<ComponentDescriptor> components(ModelDescriptor model) {
    return withId(model, key.components());
  }

  /// The same for the partition key alone.
  public List<ComponentDescriptor> partitionComponents(ModelDescriptor model) {
    return withId(model, key.partition().components());
  }

  private List<ComponentDescriptor> withId(
      ModelDescriptor model, List<ComponentDescriptor> components) {
    return isSharded()
        ? Stream.concat(model.key().components().stream(), components.stream()).distinct().toList()
        : components;
  }
}
