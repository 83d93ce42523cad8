package dev.bao.processor.descriptor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The records within a model's record that a patch can change parts of: those that are components,
/// of the model or of another one of them, and not only elements of lists or maps.
public final class PatchedRecords {

  private PatchedRecords() {}

  /// The records, in the order in which they occur.
  public static List<NestedDescriptor> of(ModelDescriptor model) {
    Set<ValueType> reached = new LinkedHashSet<>();
    reach(model, model.components(), reached);
    return model.nested().stream().filter(nested -> reached.contains(nested.type())).toList();
  }

  private static void reach(
      ModelDescriptor model, List<ComponentDescriptor> components, Set<ValueType> reached) {
    for (ComponentDescriptor component : components) {
      for (NestedDescriptor nested : model.nested()) {
        if (nested.type().equals(component.type()) && reached.add(nested.type())) {
          reach(model, nested.components(), reached);
        }
      }
    }
  }
}
