package dev.bao.processor.descriptor;

import java.util.List;
import java.util.stream.Collectors;

/// A unique constraint.
///
/// @param number the number of the constraint, 1 to 3
/// @param parts what is unique together, in order
public record UniqueDescriptor(int number, List<Part> parts) {

  /// Copies the list.
  public UniqueDescriptor {
    parts = List.copyOf(parts);
  }

  /// A component of the constraint.
  ///
  /// @param isLowerCase whether texts that differ only in case are the same
  public record Part(ComponentDescriptor component, boolean isLowerCase) {}

  /// The components, in order.
  public List<ComponentDescriptor> components() {
    return parts.stream().map(Part::component).toList();
  }

  /// Whether a component is part of it.
  public boolean has(ComponentDescriptor component) {
    return components().contains(component);
  }

  /// The names of the components as a part of the sentinel's key, as in `team+handle`.
  public String label() {
    return components().stream().map(ComponentDescriptor::name).collect(Collectors.joining("+"));
  }

  /// The name of a method about it, as in `findByTeamAndHandle`.
  public String method(String verb) {
    return verb + Names.capitalized(Names.joint(components()));
  }
}
