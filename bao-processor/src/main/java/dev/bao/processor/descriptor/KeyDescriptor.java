package dev.bao.processor.descriptor;

import java.util.List;
import java.util.stream.Stream;

/// The two halves of a key, of the table or of an index.
public record KeyDescriptor(KeyHalf partition, KeyHalf sort) {

  /// The components of both halves, partition key first, each once.
  public List<ComponentDescriptor> components() {
    return Stream.concat(partition.components().stream(), sort.components().stream())
        .distinct()
        .toList();
  }

  /// Whether there is one partition, which is the model itself.
  public boolean isModelPartition() {
    return partition.isEmpty();
  }

  /// Whether items have a sort key of their own.
  public boolean hasSortKey() {
    return !sort.isEmpty();
  }

  /// Whether each half is made of one component that always has a value, or of none, so that either
  /// half can be written alone.
  public boolean hasIndependentHalves() {
    return (partition.isEmpty() || partition.isIndependent())
        && (sort.isEmpty() || sort.isIndependent());
  }

  /// Whether a component is in one of the halves.
  public boolean has(ComponentDescriptor component) {
    return partition.components().contains(component) || sort.components().contains(component);
  }
}
