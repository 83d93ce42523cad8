package dev.bao.processor.descriptor;

import java.util.List;
import java.util.stream.Stream;

/// A query of a model by one of the table's indexes.
///
/// @param name the name of the query method, as in `byProject`
/// @param slot the number of the index, 1 to 5
/// @param conditions what must all hold for an item to be in the index
public record IndexDescriptor(
    String name, int slot, KeyDescriptor key, List<IndexCondition> conditions) {

  /// Copies the list.
  public IndexDescriptor {
    conditions = List.copyOf(conditions);
  }

  /// Whether either half can be written alone: each is made of one component that always has a
  /// value, and no condition can take the item out of the index.
  public boolean hasIndependentHalves() {
    return conditions.isEmpty() && key.hasIndependentHalves();
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
}
