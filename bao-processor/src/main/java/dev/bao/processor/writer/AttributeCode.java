package dev.bao.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.bao.processor.descriptor.ScalarKind;
import dev.bao.processor.descriptor.ValueType;

/// The types of attributes and the expressions that make them.
///
/// @param record the model's record
/// @param attributes the class that has a class for each nested record
/// @param codec the expressions that write values
/// @param depth how many lambdas' parameters are in scope already, for the names of the next
record AttributeCode(ClassName record, ClassName attributes, Codec codec, int depth) {

  AttributeCode(ClassName record, ClassName attributes, Codec codec) {
    this(record, attributes, codec, 0);
  }

  /// The class of the attributes of a nested record.
  ClassName nested(ValueType.Nested nested) {
    return attributes.nestedClass(nested.codec() + "Attributes");
  }

  /// The type of an attribute.
  TypeName type(ValueType type) {
    TypeName value = type.boxed();
    return switch (type) {
      case ValueType.Scalar(ScalarKind kind, TypeName ignored) when kind == ScalarKind.TEXT ->
          Types.of(Types.TEXT_ATTRIBUTE, record);
      case ValueType.Scalar(ScalarKind kind, TypeName ignored) when kind == ScalarKind.BYTES ->
          Types.of(Types.BINARY_ATTRIBUTE, record);
      case ValueType.Scalar(ScalarKind kind, TypeName ignored) when kind.isOrdered() ->
          Types.of(Types.ORDERED_ATTRIBUTE, record, value);
      case ValueType.ListOf(ValueType element) ->
          Types.of(Types.LIST_ATTRIBUTE, record, element.boxed(), type(element));
      case ValueType.SetOf(ValueType.Scalar element) ->
          Types.of(Types.COLLECTION_ATTRIBUTE, record, value, element.boxed());
      case ValueType.MapOf(ValueType element) ->
          Types.of(Types.MAP_ATTRIBUTE, record, element.boxed(), type(element));
      case ValueType.Nested nested -> nested(nested);
      default -> Types.of(Types.ATTRIBUTE, record, value);
    };
  }

  /// An expression that makes an attribute.
  ///
  /// @param at an expression of its place, or of its name where it is an attribute of the item
  /// @param path an expression of its path
  CodeBlock make(ValueType type, CodeBlock at, CodeBlock path) {
    return type instanceof ValueType.Nested nested
        ? CodeBlock.of("new $T($L, $L)", nested(nested), at, path)
        : CodeBlock.of("new $T<>($L, $L$L)", raw(type), at, path, encoders(type));
  }

  private ClassName raw(ValueType type) {
    return ((ParameterizedTypeName) type(type)).rawType();
  }

  /// The arguments behind the path.
  private CodeBlock encoders(ValueType type) {
    return switch (type) {
      case ValueType.Scalar scalar when isOfOneType(scalar) -> CodeBlock.of("");
      case ValueType.ListOf(ValueType element) ->
          CodeBlock.of(", $L, $L, $L", codec.encoder(type), codec.encoder(element), maker(element));
      case ValueType.SetOf(ValueType.Scalar element) ->
          CodeBlock.of(", $L, $L", codec.encoder(type), codec.encoder(element));
      case ValueType.MapOf(ValueType element) ->
          CodeBlock.of(", $L, $L", codec.encoder(type), maker(element));
      default -> CodeBlock.of(", $L", codec.encoder(type));
    };
  }

  /// A function that makes the attribute of an element or entry.
  private CodeBlock maker(ValueType type) {
    return switch (type) {
      case ValueType.Nested nested -> CodeBlock.of("$T::new", nested(nested));
      case ValueType.Scalar scalar when isOfOneType(scalar) -> CodeBlock.of("$T::new", raw(scalar));
      default -> {
        String number = depth == 0 ? "" : Integer.toString(depth + 1);
        CodeBlock at = CodeBlock.of("at" + number);
        CodeBlock name = CodeBlock.of("name" + number);
        AttributeCode deeper = new AttributeCode(record, attributes, codec, depth + 1);
        yield CodeBlock.of("($L, $L) -> $L", at, name, deeper.make(type, at, name));
      }
    };
  }

  /// Whether its attribute knows how to write its values.
  private static boolean isOfOneType(ValueType.Scalar scalar) {
    return scalar.kind() == ScalarKind.TEXT || scalar.kind() == ScalarKind.BYTES;
  }
}
