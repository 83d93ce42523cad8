package dev.bao.processor.writer;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.bao.processor.descriptor.ComponentDescriptor;
import dev.bao.processor.descriptor.ModelDescriptor;
import dev.bao.processor.descriptor.Names;
import dev.bao.processor.descriptor.ScalarKind;
import dev.bao.processor.descriptor.ValueType;
import javax.lang.model.element.Modifier;

/// Writes `TaskAttributes`.
final class AttributesWriter extends ClassWriter {

  private final Codec codec;

  AttributesWriter(ModelDescriptor model) {
    super(model);
    this.codec = Codec.outside(schema);
  }

  TypeSpec write() {
    TypeSpec.Builder type =
        start("Attributes", "The attributes of " + link() + " items, for conditions and filters.");
    model.components().forEach(component -> type.addField(attribute(component)));
    return type.addMethod(privateConstructor()).build();
  }

  private FieldSpec attribute(ComponentDescriptor component) {
    String javadoc =
        component.attribute().equals(component.name())
            ? "`" + component.name() + "`"
            : "`" + component.name() + "`, stored as `" + component.attribute() + "`";
    ParameterizedTypeName type = type(component.type());
    return FieldSpec.builder(type, Names.constant(component.name()))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("$L", javadoc)
        .initializer(
            "new $T<>($S, $L$L)",
            type.rawType(),
            component.attribute(),
            path(component),
            encoders(component.type()))
        .build();
  }

  private ParameterizedTypeName type(ValueType type) {
    TypeName value = type.boxed();
    return switch (type) {
      case ValueType.Scalar(ScalarKind kind, TypeName ignored) when kind == ScalarKind.TEXT ->
          Types.of(Types.TEXT_ATTRIBUTE, model.type());
      case ValueType.Scalar(ScalarKind kind, TypeName ignored) when kind == ScalarKind.BYTES ->
          Types.of(Types.BINARY_ATTRIBUTE, model.type());
      case ValueType.Scalar(ScalarKind kind, TypeName ignored) when kind.isOrdered() ->
          Types.of(Types.ORDERED_ATTRIBUTE, model.type(), value);
      case ValueType.ListOf(ValueType element) ->
          Types.of(Types.COLLECTION_ATTRIBUTE, model.type(), value, element.boxed());
      case ValueType.SetOf(ValueType.Scalar element) ->
          Types.of(Types.COLLECTION_ATTRIBUTE, model.type(), value, element.boxed());
      case ValueType.MapOf(ValueType element) ->
          Types.of(Types.MAP_ATTRIBUTE, model.type(), element.boxed());
      default -> Types.of(Types.ATTRIBUTE, model.type(), value);
    };
  }

  /// The arguments behind the path.
  private CodeBlock encoders(ValueType type) {
    return switch (type) {
      case ValueType.Scalar(ScalarKind kind, TypeName ignored)
          when kind == ScalarKind.TEXT || kind == ScalarKind.BYTES ->
          CodeBlock.of("");
      case ValueType.ListOf(ValueType element) -> encoders(type, element);
      case ValueType.SetOf(ValueType.Scalar element) -> encoders(type, element);
      default -> CodeBlock.of(", $L", codec.encoder(type));
    };
  }

  private CodeBlock encoders(ValueType type, ValueType element) {
    return CodeBlock.of(", $L, $L", codec.encoder(type), codec.encoder(element));
  }
}
