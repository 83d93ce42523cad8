package dev.bao.processor.declaration;

import dev.bao.processor.descriptor.ComponentDescriptor;
import dev.bao.processor.problem.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.RecordComponentElement;
import org.jspecify.annotations.Nullable;

/// The components of the model's record, by their names.
///
/// @param declared all of them
/// @param read those whose types Bao stores
record Components(
    Reading reading,
    Map<String, RecordComponentElement> declared,
    Map<String, ComponentDescriptor> read) {

  /// Reads all components.
  static Components read(Reading reading, ComponentReader reader) {
    Map<String, RecordComponentElement> declared = new LinkedHashMap<>();
    Map<String, ComponentDescriptor> read = new LinkedHashMap<>();
    AttributeNames names = AttributeNames.ofItem();
    for (RecordComponentElement element : reading.record().getRecordComponents()) {
      String name = element.getSimpleName().toString();
      declared.put(name, element);
      ComponentReader.Position position =
          new ComponentReader.Position(reading.name() + "." + name, place(element), "");
      ComponentDescriptor component = reader.read(element, position, names);
      if (component != null) {
        read.put(name, component);
      }
    }
    return new Components(reading, declared, read);
  }

  /// All that could be read, in the record's order.
  List<ComponentDescriptor> all() {
    return List.copyOf(read.values());
  }

  /// A component by its name, null where there is none or its type is none that Bao stores.
  @Nullable ComponentDescriptor find(String name) {
    return read.get(name);
  }

  /// Whether there is a component, of whatever type.
  boolean has(String name) {
    return declared.containsKey(name);
  }

  /// The place of a component.
  Place place(String name) {
    return place(Objects.requireNonNull(declared.get(name), name));
  }

  private static Place place(RecordComponentElement component) {
    return Place.of(component);
  }

  /// The annotations of one kind on components, in the record's order.
  List<Annotation> annotated(String annotation) {
    return declared.values().stream()
        .map(component -> reading.annotation(component, annotation))
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .toList();
  }

  /// The path of the component that an annotation stands on.
  String path(Annotation annotation) {
    return reading.name() + "." + annotation.element().getSimpleName();
  }
}
