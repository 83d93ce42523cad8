package dev.bao.operation;

import dev.bao.model.Model;
import dev.bao.model.ModelUnique;
import java.util.List;
import java.util.stream.Stream;

/// What of an item a write has to know before it is done. Immutable.
///
/// @param constraints the unique constraints whose values it may change
/// @param dependencies the attributes that it makes keys of without setting them
record Touched(List<ModelUnique> constraints, List<String> dependencies) {

  static Touched by(Change<?> change, Model model) {
    return new Touched(
        model.uniques().stream().filter(change::touches).toList(), change.dependencies());
  }

  /// Whether the write needs to know nothing.
  boolean isEmpty() {
    return constraints.isEmpty() && dependencies.isEmpty();
  }

  /// The attributes whose values it has to know, each once.
  List<String> attributes() {
    return Stream.concat(
            constraints.stream().flatMap(unique -> unique.attributes().stream()),
            dependencies.stream())
        .distinct()
        .toList();
  }
}
