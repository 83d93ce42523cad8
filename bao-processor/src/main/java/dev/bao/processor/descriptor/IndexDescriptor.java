package dev.bao.processor.descriptor;

import java.util.List;
import java.util.stream.Stream;

/// A query of a model by one of the table's indexes.
///
/// @param name the name of the query method, as in `byProject`
/// @param slot the number of the index, 1 to 5
/// @param conditions what must all hold for an item to be in the index
/// @param shards over how many partitions the items of one value are spread, 1 for one
/// @param isShared whether it is declared for all members of the model's item collection
public record IndexDescriptor(
    String name,
    int slot,
    KeyDescriptor key,
    List<IndexCondition> conditions,
    int shards,
    boolean isShared) {

  /// Copies the list.
  public IndexDescriptor {
    conditions = List.copyOf(conditions);
  }

  /// Whether either half can be written alone: each is made of one component that always has a
  /// value, and no condition can take the item out of the index.
  public boolean hasIndependentHalves() {
    return conditions.isEmpty() && key.hasIndependentHalves();
  }

  /// Whether the items of one value are spread over several partitions, by their ids.
  public boolean isSharded() {
    return shards > 1;
  }

  /// The components of the keys, then those of conditions, each once.
  public List<ComponentDescriptor> components() {
    return Stream.concat(
            key.components().stream(), conditions.stream().map(IndexCondition::component))
        .distinct()
        .toList();
  }

  /// Whether the keys change with a component.
  public boolean dependsOn(ComponentDescriptor component) {
    return components().contains(component);
  }

  /// The components that an item's keys in the index are made of, each once; where it is in shards
  /// also those of the item's id, which come first.
  public List<ComponentDescriptor> keyComponents(ModelDescriptor model) {
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

  /// Whether a component is part of the partition key.
  public boolean isPartitionedBy(ComponentDescriptor component) {
    return key.partition().components().contains(component);
  }

  /// Whether items are in the index only while a component has a value.
  public boolean needs(ComponentDescriptor component) {
    return key.has(component)
        || conditions.stream()
            .anyMatch(
                condition -> condition.component().equals(component) && condition.isPresent());
  }
}
