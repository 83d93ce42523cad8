package dev.bao.processor.descriptor;

import java.util.List;

/// What the partition key or the sort key is made of.
///
/// @param components in the order of the key; none for a sort key that is the model's prefix, and
///   for a partition key that is the model's own
public record KeyHalf(List<ComponentDescriptor> components) {

  /// Copies the list.
  public KeyHalf {
    components = List.copyOf(components);
  }

  /// Whether there is nothing in it.
  public boolean isEmpty() {
    return components.isEmpty();
  }

  /// Whether exactly one component makes it.
  public boolean isSingle() {
    return components.size() == 1;
  }

  /// Whether exactly one component makes it that always has a value.
  public boolean isIndependent() {
    return isSingle() && components.getFirst().isRequired();
  }
}
