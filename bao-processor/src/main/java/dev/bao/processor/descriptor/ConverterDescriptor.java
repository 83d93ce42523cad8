package dev.bao.processor.descriptor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/// What writes and reads values that Bao has no form of its own for.
public sealed interface ConverterDescriptor {

  /// JSON trees as DynamoDB's own types.
  record JsonTree() implements ConverterDescriptor {}

  /// What the schema holds in a constant.
  sealed interface OfSchema extends ConverterDescriptor {

    /// The name of the constant.
    String constant();
  }

  /// Jackson, which writes a text.
  ///
  /// @param type the type of the values, boxed
  /// @param mapper what supplies the `ObjectMapper`, null for Bao's own
  record JsonText(String constant, TypeName type, @Nullable ClassName mapper) implements OfSchema {}

  /// A converter of the user.
  ///
  /// @param type the type of the values, boxed
  record OfUser(String constant, TypeName type, ClassName converter) implements OfSchema {}

  /// Those that a model's schema holds, each once.
  static SequencedSet<OfSchema> of(ModelDescriptor model) {
    SequencedSet<OfSchema> all = new LinkedHashSet<>();
    model.allComponents().forEach(component -> add(all, component.type()));
    return all;
  }

  private static void add(SequencedSet<OfSchema> all, ValueType type) {
    switch (type) {
      case ValueType.Converted(var ignored, OfSchema converter) -> all.add(converter);
      case ValueType.ListOf(ValueType element) -> add(all, element);
      case ValueType.MapOf(ValueType value) -> add(all, value);
      default -> {}
    }
  }
}
