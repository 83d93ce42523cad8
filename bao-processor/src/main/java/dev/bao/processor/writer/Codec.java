package dev.bao.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.bao.processor.descriptor.CollectionCodecs;
import dev.bao.processor.descriptor.ComponentDescriptor;
import dev.bao.processor.descriptor.ConverterDescriptor;
import dev.bao.processor.descriptor.DefaultValue;
import dev.bao.processor.descriptor.ModelDescriptor;
import dev.bao.processor.descriptor.ScalarKind;
import dev.bao.processor.descriptor.ValueType;

/// Expressions that write values as attribute values and read them back.
///
/// @param schema the class that has the methods for nested records
/// @param isWithin whether the expressions stand in that class
/// @param collections the methods of that class for lists and maps
/// @param depth how many lambdas' parameters are in scope already, for the names of the next
record Codec(ClassName schema, boolean isWithin, CollectionCodecs collections, int depth) {

  /// Expressions within the schema.
  static Codec within(ModelDescriptor model) {
    return of(model, true);
  }

  /// Expressions in the other generated classes.
  static Codec outside(ModelDescriptor model) {
    return of(model, false);
  }

  private static Codec of(ModelDescriptor model, boolean isWithin) {
    return new Codec(model.generated("Schema"), isWithin, CollectionCodecs.of(model), 0);
  }

  /// Expressions where the next lambda's parameters must have other names.
  Codec deeper() {
    return new Codec(schema, isWithin, collections, depth + 1);
  }

  /// Expressions where a variable is named as the component.
  Codec beside(ComponentDescriptor component) {
    String name = component.name();
    boolean isTaken = name.equals(lambdaValue().toString()) || name.equals(lambdaPath().toString());
    return isTaken ? deeper() : this;
  }

  /// Writes a value; a null shows as Bao's own error, also where the value is unboxed.
  CodeBlock encodeRequired(ComponentDescriptor component, CodeBlock value, CodeBlock path) {
    boolean check = component.type().isWrapper() || component.type() instanceof ValueType.Nested;
    return encode(component.type(), check ? required(value, path) : value, path);
  }

  static CodeBlock required(CodeBlock value, CodeBlock path) {
    return CodeBlock.of("$T.required($L, $L)", Types.ENCODE, value, path);
  }

  CodeBlock encode(ValueType type, CodeBlock value, CodeBlock path) {
    return switch (type) {
      case ValueType.Scalar scalar ->
          CodeBlock.of(
              "$L.$L($L, $L)", owner(scalar, Types.ENCODE), scalar.kind().encode(), value, path);
      case ValueType.Converted converted ->
          CodeBlock.of("$L.encode($L, $L)", owner(converted), value, path);
      case ValueType.Constant ignored -> encode("constant", value, path);
      case ValueType.Nested nested -> call("write" + nested.codec(), value, path);
      case ValueType.ListOf list -> call("encode" + collections.name(list), value, path);
      case ValueType.MapOf map -> call("encode" + collections.name(map), value, path);
      case ValueType.SetOf set when set.element().kind() == ScalarKind.TEXT ->
          encode("texts", value, path);
      case ValueType.SetOf set -> encode("numbers", value, path, encoder(set.element()));
    };
  }

  /// A function that writes values of the type.
  CodeBlock encoder(ValueType type) {
    return switch (type) {
      case ValueType.Scalar scalar ->
          CodeBlock.of("$L::$L", owner(scalar, Types.ENCODE), scalar.kind().encode());
      case ValueType.Converted converted -> CodeBlock.of("$L::encode", owner(converted));
      case ValueType.Constant ignored -> CodeBlock.of("$T::constant", Types.ENCODE);
      case ValueType.Nested nested -> CodeBlock.of("$T::write$L", schema, nested.codec());
      case ValueType.SetOf set ->
          lambda(
              CodeBlock.of(
                  "$T.notEmpty($L, $L)",
                  Types.ENCODE,
                  deeper().encode(set, lambdaValue(), lambdaPath()),
                  lambdaPath()));
      case ValueType.ListOf list -> CodeBlock.of("$T::encode$L", schema, collections.name(list));
      case ValueType.MapOf map -> CodeBlock.of("$T::encode$L", schema, collections.name(map));
    };
  }

  CodeBlock decode(ValueType type, CodeBlock value, CodeBlock path) {
    return switch (type) {
      case ValueType.Scalar scalar ->
          CodeBlock.of(
              "$L.$L($L, $L)", owner(scalar, Types.DECODE), scalar.kind().decode(), value, path);
      case ValueType.Converted converted ->
          CodeBlock.of("$L.decode($L, $L)", owner(converted), value, path);
      case ValueType.Constant constant ->
          CodeBlock.of(
              "$T.constant($L, $L, $T.class)", Types.DECODE, value, path, constant.typeName());
      case ValueType.Nested nested ->
          call(
              "read" + nested.codec(),
              CodeBlock.of("$T.required($L, $L)", Types.DECODE, value, path),
              path);
      default -> decodeCollection(type, value, path);
    };
  }

  private CodeBlock decodeCollection(ValueType type, CodeBlock value, CodeBlock path) {
    return switch (type) {
      case ValueType.ListOf list -> call("decode" + collections.name(list), value, path);
      case ValueType.MapOf map -> call("decode" + collections.name(map), value, path);
      case ValueType.SetOf set when set.element().kind() != ScalarKind.TEXT ->
          decode("numbers", value, path, decoder(set.element()));
      default -> decode("texts", value, path);
    };
  }

  /// A function that reads values of the type.
  CodeBlock decoder(ValueType type) {
    return switch (type) {
      case ValueType.Scalar scalar ->
          CodeBlock.of("$L::$L", owner(scalar, Types.DECODE), scalar.kind().decode());
      case ValueType.Converted converted -> CodeBlock.of("$L::decode", owner(converted));
      case ValueType.Nested nested -> CodeBlock.of("$T::read$L", schema, nested.codec());
      case ValueType.SetOf set when set.element().kind() == ScalarKind.TEXT ->
          CodeBlock.of("$T::texts", Types.DECODE);
      case ValueType.ListOf list -> CodeBlock.of("$T::decode$L", schema, collections.name(list));
      case ValueType.MapOf map -> CodeBlock.of("$T::decode$L", schema, collections.name(map));
      default -> lambda(deeper().decode(type, lambdaValue(), lambdaPath()));
    };
  }

  /// What has the methods that write or read a scalar.
  private static CodeBlock owner(ValueType.Scalar scalar, ClassName other) {
    return switch (scalar.kind()) {
      case EPOCH_MILLIS -> CodeBlock.of("$T.MILLIS", Types.EPOCH_TIME);
      case EPOCH_SECONDS -> CodeBlock.of("$T.SECONDS", Types.EPOCH_TIME);
      default -> CodeBlock.of("$T", other);
    };
  }

  /// What has the methods that convert a value.
  private CodeBlock owner(ValueType.Converted converted) {
    return switch (converted.converter()) {
      case ConverterDescriptor.JsonTree ignored -> CodeBlock.of("$T", Types.JSON_NODES);
      case ConverterDescriptor.OfSchema one ->
          isWithin
              ? CodeBlock.of("$L", one.constant())
              : CodeBlock.of("$T.$L", schema, one.constant());
    };
  }

  /// The schema's constant that holds a default.
  CodeBlock constant(DefaultValue value) {
    return isWithin
        ? CodeBlock.of("$L", value.constant())
        : CodeBlock.of("$T.$L", schema, value.constant());
  }

  /// A call of a method of the schema.
  private CodeBlock call(String method, CodeBlock value, CodeBlock path) {
    CodeBlock owner = isWithin ? CodeBlock.of("") : CodeBlock.of("$T.", schema);
    return CodeBlock.of("$L$L($L, $L)", owner, method, value, path);
  }

  private CodeBlock lambda(CodeBlock body) {
    return CodeBlock.of("($L, $L) -> $L", lambdaValue(), lambdaPath(), body);
  }

  private CodeBlock lambdaValue() {
    return CodeBlock.of(depth == 0 ? "value" : "value" + (depth + 1));
  }

  private CodeBlock lambdaPath() {
    return CodeBlock.of(depth == 0 ? "path" : "path" + (depth + 1));
  }

  private static CodeBlock encode(String method, CodeBlock value, CodeBlock path) {
    return CodeBlock.of("$T.$L($L, $L)", Types.ENCODE, method, value, path);
  }

  private static CodeBlock encode(
      String method, CodeBlock value, CodeBlock path, CodeBlock encoder) {
    return CodeBlock.of("$T.$L($L, $L, $L)", Types.ENCODE, method, value, path, encoder);
  }

  private static CodeBlock decode(String method, CodeBlock value, CodeBlock path) {
    return CodeBlock.of("$T.$L($L, $L)", Types.DECODE, method, value, path);
  }

  private static CodeBlock decode(
      String method, CodeBlock value, CodeBlock path, CodeBlock decoder) {
    return CodeBlock.of("$T.$L($L, $L, $L)", Types.DECODE, method, value, path, decoder);
  }
}
