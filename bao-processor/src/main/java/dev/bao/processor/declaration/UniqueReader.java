package dev.bao.processor.declaration;

import dev.bao.processor.descriptor.ComponentDescriptor;
import dev.bao.processor.descriptor.UniqueDescriptor;
import dev.bao.processor.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
    List<UniqueDescriptor> uniques = new ArrayList<>();
    Map<Integer, String> pathsByNumber = new HashMap<>();
    for (Annotation unique : components.annotated("Unique")) {
      int number = unique.number("value");
      String path = components.path(unique);
      checkNumber(unique, number, path, pathsByNumber);
      ComponentDescriptor component = components.find(unique.element().getSimpleName().toString());
      if (component != null) {
        keys.checkType(component, components.place(component.name()));
        uniques.add(new UniqueDescriptor(number, component));
      }
    }
    uniques.sort(Comparator.comparingInt(UniqueDescriptor::number));
    return uniques;
  }

  private void checkNumber(
      Annotation unique, int number, String path, Map<Integer, String> pathsByNumber) {
    if (number < 1 || number > CONSTRAINTS) {
      reading.problem(Problem.UNIQUE_NUMBER_INVALID, unique.at("value"), path, number);
      return;
    }
    String other = pathsByNumber.putIfAbsent(number, path);
    if (other != null) {
      reading.problem(Problem.UNIQUE_NUMBER_TWICE, unique.at("value"), number, path, other);
    }
  }
}
