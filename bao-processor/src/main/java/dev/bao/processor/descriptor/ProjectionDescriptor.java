package dev.bao.processor.descriptor;

import com.palantir.javapoet.ClassName;
import java.util.List;

/// A record that holds some of a model's components.
///
/// @param type the record
/// @param isPublic whether the generated class is public, as the record and the model are
/// @param components those of the model, in the record's order
public record ProjectionDescriptor(
    ClassName type, boolean isPublic, ModelDescriptor model, List<ComponentDescriptor> components) {

  /// Copies the list.
  public ProjectionDescriptor {
    components = List.copyOf(components);
  }

  /// The class that is generated, as in `TaskSummaryProjection`.
  public ClassName generated() {
    return ClassName.get(type.packageName(), String.join("_", type.simpleNames()) + "Projection");
  }
}
