package dev.bao.processor.declaration;

import dev.bao.processor.descriptor.ComponentDescriptor;
import dev.bao.processor.descriptor.ModelDescriptor;
import dev.bao.processor.descriptor.NestedDescriptor;
import dev.bao.processor.descriptor.ValueType;
import dev.bao.processor.problem.Problem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Finds records that always hold another of themselves, of which there can be none.
final class EndlessCheck {

  private final Map<ValueType, NestedDescriptor> nested;

  private EndlessCheck(ModelDescriptor model) {
    this.nested =
        model.nested().stream().collect(Collectors.toMap(NestedDescriptor::type, one -> one));
  }

  static void check(Reading reading, ModelDescriptor model, Components components) {
    EndlessCheck check = new EndlessCheck(model);
    for (ComponentDescriptor component : model.components()) {
      check.reached(List.of(component), any -> true).stream()
          .filter(check::isEndless)
          .findFirst()
          .ifPresent(endless ->
              reading.problem(
                  Problem.TYPE_ENDLESS,
                  components.place(component.name()),
                  model.path(component),
                  endless.typeName()));
    }
  }

  private boolean isEndless(ValueType type) {
    NestedDescriptor start = nested.get(type);
    return start != null && reached(start.components(), EndlessCheck::holdsOne).contains(type);
  }

  /// Whether a component always holds exactly one value.
  private static boolean holdsOne(ComponentDescriptor component) {
    return component.isRequired() && !component.type().isCollection();
  }

  /// The records within components, at whatever depth.
  ///
  /// @param through the components to look into
  private Set<ValueType> reached(
      List<ComponentDescriptor> components, Predicate<ComponentDescriptor> through) {
    Set<ValueType> reached = new LinkedHashSet<>();
    reach(components, through, reached);
    return reached;
  }

  private void reach(
      List<ComponentDescriptor> components,
      Predicate<ComponentDescriptor> through,
      Set<ValueType> reached) {
    for (ComponentDescriptor component : components) {
      ValueType type = held(component.type());
      NestedDescriptor record = nested.get(type);
      if (record != null && through.test(component) && reached.add(type)) {
        reach(record.components(), through, reached);
      }
    }
  }

  private static ValueType held(ValueType type) {
    return switch (type) {
      case ValueType.ListOf(ValueType element) -> held(element);
      case ValueType.MapOf(ValueType value) -> held(value);
      default -> type;
    };
  }
}
