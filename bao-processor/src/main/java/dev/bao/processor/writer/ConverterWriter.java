package dev.bao.processor.writer;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.bao.processor.descriptor.ConverterDescriptor;
import dev.bao.processor.descriptor.ModelDescriptor;
import javax.lang.model.element.Modifier;

/// Writes the schema's constants for what converts values.
final class ConverterWriter {

  private ConverterWriter() {}

  static void addTo(TypeSpec.Builder schema, ModelDescriptor model) {
    ConverterDescriptor.of(model).forEach(converter -> schema.addField(constant(converter)));
  }

  private static FieldSpec constant(ConverterDescriptor.OfSchema converter) {
    return switch (converter) {
      case ConverterDescriptor.JsonText json ->
          FieldSpec.builder(Types.of(Types.JSON_TEXT, json.type()), json.constant())
              .addModifiers(Modifier.STATIC, Modifier.FINAL)
              .initializer(
                  "new $T<>(new $T<$T>() {}$L)",
                  Types.JSON_TEXT,
                  Types.TYPE_REFERENCE,
                  json.type(),
                  mapper(json))
              .build();
      case ConverterDescriptor.OfUser user ->
          FieldSpec.builder(Types.of(Types.CONVERTED, user.type()), user.constant())
              .addModifiers(Modifier.STATIC, Modifier.FINAL)
              .initializer("new $T<>(new $T())", Types.CONVERTED, user.converter())
              .build();
    };
  }

  private static CodeBlock mapper(ConverterDescriptor.JsonText json) {
    return json.mapper() == null ? CodeBlock.of("") : CodeBlock.of(", new $T()", json.mapper());
  }
}
