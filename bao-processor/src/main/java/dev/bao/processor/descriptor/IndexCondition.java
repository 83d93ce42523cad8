package dev.bao.processor.descriptor;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/// What must hold of a component for an item to be in an index.
///
/// @param isPresent whether the component must have a value, or else must have none
/// @param values the constants of which the value must be one; none for any value
public record IndexCondition(
    ComponentDescriptor component, boolean isPresent, List<CodeBlock> values) {

  /// Copies the list.
  public IndexCondition {
    values = List.copyOf(values);
  }

  /// Whether it asks for certain values.
  public boolean asksForValues() {
    return !values.isEmpty();
  }
}
