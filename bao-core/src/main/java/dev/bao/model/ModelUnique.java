package dev.bao.model;

import java.util.List;

/// A unique constraint of a model. Immutable.
///
/// @param number the number of the constraint, 1 to 3
/// @param component the name of the component whose value is unique, or the names of those whose
///   values are together, as in `team+handle`; it is also their part of the sentinel's key
/// @param attributes those that store the components
public record ModelUnique(int number, String component, List<String> attributes) {

  /// Copies the list.
  public ModelUnique {
    attributes = List.copyOf(attributes);
  }

  /// A constraint of one component.
  public ModelUnique(int number, String component, String attribute) {
    this(number, component, List.of(attribute));
  }
}
