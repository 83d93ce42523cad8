package dev.bao.processor.declaration;

import dev.bao.processor.descriptor.ComponentDescriptor;
import dev.bao.processor.descriptor.IndexDescriptor;
import dev.bao.processor.descriptor.ModelDescriptor;
import dev.bao.processor.descriptor.Role;
import dev.bao.processor.problem.Problem;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Checks that each role but that of a counter is given once, and to no component of a key that
/// could not follow it.
final class RoleCheck {

  private final Reading reading;
  private final ModelDescriptor model;
  private final Components components;

  RoleCheck(Reading reading, ModelDescriptor model, Components components) {
    this.reading = reading;
    this.model = model;
    this.components = components;
  }

  void check() {
    Map<Role, ComponentDescriptor> first = new EnumMap<>(Role.class);
    for (ComponentDescriptor component : model.components()) {
      Role role = component.role();
      if (role != Role.NONE) {
        checkKeys(component);
        ComponentDescriptor other = role.isCounter() ? null : first.putIfAbsent(role, component);
        if (other != null) {
          reading.problem(
              Problem.LIFECYCLE_TWICE,
              components.place(component.name()),
              model.name(),
              role.annotation(),
              other.name(),
              component.name());
        }
      }
    }
  }

  private void checkKeys(ComponentDescriptor component) {
    String key = key(component);
    if (key != null) {
      reading.problem(
          Problem.LIFECYCLE_MISPLACED,
          components.place(component.name()),
          model.path(component),
          component.role().annotation(),
          key,
          "Make the key of other components");
    }
  }

  /// Which key a component is part of and cannot be, null for none.
  private @Nullable String key(ComponentDescriptor component) {
    if (model.key().has(component)) {
      return "is part of the table's key, which an item keeps for its life";
    }
    if (model.isUnique(component)) {
      return "is @Unique, which only values can be that writers choose";
    }
    return model.indexes().stream()
        .filter(index -> index.dependsOn(component) && !follows(component, index))
        .map(index -> reason(component, index))
        .findFirst()
        .orElse(null);
  }

  /// Whether an index key can be written whenever the component changes: the times of a write are
  /// known then, but no other component of the key is.
  private static boolean follows(ComponentDescriptor component, IndexDescriptor index) {
    boolean isTime = component.role() == Role.CREATED_AT || component.role() == Role.UPDATED_AT;
    return isTime && index.hasIndependentHalves();
  }

  private static String reason(ComponentDescriptor component, IndexDescriptor index) {
    boolean isTime = component.role() == Role.CREATED_AT || component.role() == Role.UPDATED_AT;
    return "is part of the keys of index "
        + index.name()
        + (isTime
            ? ", where it must be a half alone, beside one component that always has a value"
            : ", which could not follow its changes");
  }
}
