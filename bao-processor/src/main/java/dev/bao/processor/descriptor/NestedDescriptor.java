package dev.bao.processor.descriptor;

import java.util.List;

/// A record that is stored as a map within an item.
public record NestedDescriptor(ValueType.Nested type, List<ComponentDescriptor> components) {

  /// Copies the list.
  public NestedDescriptor {
    components = List.copyOf(components);
  }
}
