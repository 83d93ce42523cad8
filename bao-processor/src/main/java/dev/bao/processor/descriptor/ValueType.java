package dev.bao.processor.descriptor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a component or an element of one holds.
public sealed interface ValueType {

  /// The type as it is declared, without `Optional`.
  TypeName typeName();

  /// The type as a type argument.
  default TypeName boxed() {
    return typeName().isPrimitive() ? typeName().box() : typeName();
  }

  /// The type as the parameter of a method that takes no null.
  default TypeName unboxed() {
    return typeName().isBoxedPrimitive() ? typeName().unbox() : typeName();
  }

  /// Whether it is the wrapper of a primitive, so that a null shows only when it is unboxed.
  default boolean isWrapper() {
    return typeName().isBoxedPrimitive();
  }

  /// Whether an absent attribute reads as an empty value.
  default boolean isCollection() {
    return this instanceof ListOf || this instanceof SetOf || this instanceof MapOf;
  }

  /// A single value.
  record Scalar(ScalarKind kind, TypeName typeName) implements ValueType {}

  /// An enum.
  record Constant(ClassName typeName) implements ValueType {}

  /// A record with a codec in the schema.
  ///
  /// @param codec the end of the names of the codec's methods, as in `writeAddress`
  record Nested(ClassName typeName, String codec) implements ValueType {}

  /// A value that a converter writes and reads.
  record Converted(TypeName typeName, ConverterDescriptor converter) implements ValueType {}

  /// A list.
  record ListOf(ValueType element) implements ValueType {
    @Override
    public TypeName typeName() {
      return ParameterizedTypeName.get(ClassName.get(List.class), element.boxed());
    }
  }

  /// A set of texts or numbers.
  record SetOf(Scalar element) implements ValueType {
    @Override
    public TypeName typeName() {
      return ParameterizedTypeName.get(ClassName.get(Set.class), element.boxed());
    }
  }

  /// A map from texts.
  record MapOf(ValueType value) implements ValueType {
    @Override
    public TypeName typeName() {
      return ParameterizedTypeName.get(
          ClassName.get(Map.class), ClassName.get(String.class), value.boxed());
    }
  }
}
