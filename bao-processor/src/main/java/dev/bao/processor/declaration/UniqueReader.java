package dev.bao.processor.declaration;

import dev.bao.processor.descriptor.ComponentDescriptor;
import dev.bao.processor.descriptor.ScalarKind;
import dev.bao.processor.descriptor.UniqueDescriptor;
import dev.bao.processor.descriptor.ValueType;
import dev.bao.processor.problem.Place;
import dev.bao.processor.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.Element;

/// Reads the unique constraints of a model.
final class UniqueReader {

  private static final int CONSTRAINTS = 3;

  private final Reading reading;
  private final Components components;
  private final KeyReader keys;

  UniqueReader(Reading reading, Components components, KeyReader keys) {
    this.reading = reading;
    this.components = components;
    this.keys = keys;
  }

  /// Reads all constraints, by their number.
  List<UniqueDescriptor> read() {
    Map<Integer, SortedMap<Integer, Annotation>> byNumber = new TreeMap<>();
    for (Element component : components.declared().values()) {
      Annotation.repeated(reading.elements(), component, "Unique", "Unique.List")
          .forEach(unique -> add(byNumber, unique));
    }
    return byNumber.entrySet().stream()
        .map(entry -> new UniqueDescriptor(entry.getKey(), parts(entry.getValue().values())))
        .filter(unique -> !unique.parts().isEmpty())
        .toList();
  }

  private void add(Map<Integer, SortedMap<Integer, Annotation>> byNumber, Annotation unique) {
    boolean isShort = unique.number("value") != 0;
    int number = unique.number(isShort ? "value" : "id");
    String path = components.path(unique);
    if (number < 1 || number > CONSTRAINTS || (isShort && unique.number("id") != 0)) {
      Place place = unique.at(isShort ? "value" : "id");
      reading.problem(Problem.UNIQUE_NUMBER_INVALID, place, path, number);
      return;
    }
    SortedMap<Integer, Annotation> parts =
        byNumber.computeIfAbsent(number, ignored -> new TreeMap<>());
    Annotation other = parts.putIfAbsent(unique.number("order"), unique);
    if (other != null) {
      reading.problem(
          Problem.UNIQUE_NUMBER_TWICE,
          unique.at(isShort ? "value" : "id"),
          number,
          path,
          components.path(other));
    }
  }

  private List<UniqueDescriptor.Part> parts(Collection<Annotation> annotations) {
    List<UniqueDescriptor.Part> parts = new ArrayList<>();
    for (Annotation unique : annotations) {
      ComponentDescriptor component = components.find(unique.element().getSimpleName().toString());
      if (component != null) {
        keys.checkType(component, components.place(component.name()));
        parts.add(new UniqueDescriptor.Part(component, isLowerCase(unique, component)));
      }
    }
    return parts;
  }

  private boolean isLowerCase(Annotation unique, ComponentDescriptor component) {
    boolean isLowerCase = unique.constant("normalize").equals("LOWER_CASE");
    boolean isText =
        component.type() instanceof ValueType.Scalar(ScalarKind kind, var ignored)
            && kind == ScalarKind.TEXT;
    if (isLowerCase && !isText) {
      reading.problem(
          Problem.UNIQUE_NORMALIZE_MISPLACED,
          unique.at("normalize"),
          components.path(unique),
          component.type().typeName());
    }
    return isLowerCase;
  }
}
