package dev.bao.processor.declaration;

import dev.bao.processor.descriptor.ComponentDescriptor;
import dev.bao.processor.descriptor.ModelDescriptor;
import dev.bao.processor.descriptor.Names;
import dev.bao.processor.descriptor.NestedDescriptor;
import dev.bao.processor.descriptor.PartMethods;
import dev.bao.processor.problem.Place;
import dev.bao.processor.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Checks the names of the classes that are generated for the records within a model's record: of
/// their attributes, and of their patches.
final class NestedNameCheck {

  /// The methods without parameters that every attribute has.
  private static final List<String> ATTRIBUTE = List.of("attributeName", "exists", "notExists");

  private final Reading reading;
  private final ModelDescriptor model;

  NestedNameCheck(Reading reading, ModelDescriptor model) {
    this.reading = reading;
    this.model = model;
  }

  void check() {
    model.nested().forEach(this::check);
  }

  private void check(NestedDescriptor nested) {
    Map<String, String> owners = new HashMap<>();
    owners.put("pathOf(java.lang.String)", "a method of every patch");
    for (ComponentDescriptor component : nested.components()) {
      String name = component.name();
      if (ATTRIBUTE.contains(name)) {
        clash(nested, name, "the method name " + name, "a method of every attribute");
      }
      take(owners, nested, name, name + "(" + PartMethods.erased(component.type().unboxed()) + ")");
      if (component.isSummable()) {
        String add = Names.of("add", component);
        take(owners, nested, name, add + "(" + component.type().unboxed() + ")");
      }
      for (String method : PartMethods.of(component, false)) {
        take(owners, nested, name, method);
      }
    }
  }

  private void take(
      Map<String, String> owners, NestedDescriptor nested, String component, String method) {
    String other = owners.putIfAbsent(method, "component " + component);
    if (other != null) {
      String name = "the method name " + method.substring(0, method.indexOf('('));
      clash(nested, component, name, other);
    }
  }

  private void clash(NestedDescriptor nested, String component, String name, String other) {
    String who =
        "Component "
            + component
            + " of record "
            + nested.type().typeName().simpleName()
            + " within record "
            + model.name();
    reading.problem(Problem.NAME_CLASH, Place.of(reading.record()), who, name, other);
  }
}
