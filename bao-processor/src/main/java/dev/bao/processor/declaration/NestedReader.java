package dev.bao.processor.declaration;

import com.palantir.javapoet.ClassName;
import dev.bao.processor.descriptor.ComponentDescriptor;
import dev.bao.processor.descriptor.Names;
import dev.bao.processor.descriptor.NestedDescriptor;
import dev.bao.processor.descriptor.ValueType;
import dev.bao.processor.problem.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/// Reads the records within a model's record, each once, however often and deep it occurs. Not
/// thread-safe.
final class NestedReader {

  private final ComponentReader components;
  private final Map<ValueType.Nested, List<ComponentDescriptor>> read = new LinkedHashMap<>();
  private final Set<String> codecs = new HashSet<>();

  NestedReader(Reading reading) {
    this.components = new ComponentReader(reading, new TypeReader(reading, this));
  }

  /// The reader of components, which comes back here for components that are records.
  ComponentReader components() {
    return components;
  }

  /// Reads a record, unless it has been read.
  ///
  /// @param path the component that holds it, as in `Task.address`
  ValueType read(TypeElement record, String path, Place place) {
    ClassName type = ClassName.get(record);
    for (ValueType.Nested known : read.keySet()) {
      if (known.typeName().equals(type)) {
        return known;
      }
    }
    ValueType.Nested nested = new ValueType.Nested(type, codec(type.simpleName()));
    List<ComponentDescriptor> parts = new ArrayList<>();
    read.put(nested, parts);
    AttributeNames names = AttributeNames.ofNested();
    for (RecordComponentElement component : record.getRecordComponents()) {
      ComponentReader.Position position =
          new ComponentReader.Position(
              path + "." + component.getSimpleName(), place, Names.constant(nested.codec()) + "_");
      ComponentDescriptor part = components.read(component, position, names);
      if (part != null) {
        parts.add(part);
      }
    }
    return nested;
  }

  private String codec(String name) {
    String codec = name;
    for (int number = 2; !codecs.add(codec); number++) {
      codec = name + number;
    }
    return codec;
  }

  /// All records that have been read, in the order in which they occur.
  List<NestedDescriptor> all() {
    return read.entrySet().stream()
        .map(entry -> new NestedDescriptor(entry.getKey(), entry.getValue()))
        .toList();
  }
}
