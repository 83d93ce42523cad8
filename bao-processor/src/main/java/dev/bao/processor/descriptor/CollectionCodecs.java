package dev.bao.processor.descriptor;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;

/// The lists and maps in a model's records, for each of which the schema has a method that writes
/// it and one that reads it.
public final class CollectionCodecs {

  private final SequencedMap<ValueType, String> names = new LinkedHashMap<>();

  private CollectionCodecs() {}

  /// Those of a model, with those within others.
  public static CollectionCodecs of(ModelDescriptor model) {
    CollectionCodecs codecs = new CollectionCodecs();
    model.allComponents().forEach(component -> codecs.add(component.type()));
    return codecs;
  }

  private void add(ValueType type) {
    switch (type) {
      case ValueType.ListOf(ValueType element) -> add(type, element);
      case ValueType.MapOf(ValueType value) -> add(type, value);
      default -> {}
    }
  }

  private void add(ValueType type, ValueType element) {
    add(element);
    if (!names.containsKey(type)) {
      names.put(type, unique(label(type)));
    }
  }

  /// Each type with its name, what is within others first.
  public Map<ValueType, String> all() {
    return names;
  }

  /// The end of the names of the schema's methods for a type, as in `encodeListOfString`.
  public String name(ValueType type) {
    return Objects.requireNonNull(names.get(type), () -> "no codec for " + type);
  }

  /// Two enums may have one simple name, and one type of Java two forms in items.
  private String unique(String label) {
    String name = label;
    int number = 2;
    while (names.containsValue(name)) {
      name = label + number++;
    }
    return name;
  }

  private static String label(ValueType type) {
    return switch (type) {
      case ValueType.ListOf(ValueType element) -> "ListOf" + label(element);
      case ValueType.MapOf(ValueType value) -> "MapOf" + label(value);
      case ValueType.SetOf(ValueType.Scalar element) -> "SetOf" + label(element);
      case ValueType.Nested nested -> nested.codec();
      default -> label(type.boxed());
    };
  }

  private static String label(TypeName type) {
    return switch (type) {
      case ArrayTypeName array -> Names.capitalized(array.componentType().toString()) + "s";
      case ParameterizedTypeName generic -> generic.rawType().simpleName();
      case ClassName simple -> simple.simpleName();
      default -> "Value";
    };
  }
}
