package dev.bao.processor.writer;

import com.palantir.javapoet.CodeBlock;
import dev.bao.processor.descriptor.ComponentDescriptor;
import dev.bao.processor.descriptor.ScalarKind;
import dev.bao.processor.descriptor.ValueType;
import java.util.Optional;

/// Code that writes the components of a record into a map of attribute values and reads them back.
///
/// @param values the expressions for single values
record RecordCodec(Codec values) {

  /// The same in a method whose parameters are named `value` and `path`.
  RecordCodec deeper() {
    return new RecordCodec(values.deeper());
  }

  /// A statement that puts a component into a map.
  ///
  /// @param map the name of the map
  /// @param accessor the component's value
  /// @param path an expression of the component's path
  /// @param writeNulls an expression of whether a null is written
  CodeBlock put(
      String map,
      ComponentDescriptor component,
      CodeBlock accessor,
      CodeBlock path,
      CodeBlock writeNulls) {
    String attribute = component.attribute();
    return switch (component.presence()) {
      case NULLABLE ->
          CodeBlock.of(
              "put($L, $S, $L == null ? null : $L, $L)",
              map,
              attribute,
              accessor,
              values.encode(component.type(), accessor, path),
              writeNulls);
      case OPTIONAL ->
          CodeBlock.of(
              "put($L, $S, $L.isEmpty() ? null : $L, $L)",
              map,
              attribute,
              Codec.required(accessor, path),
              values.encode(component.type(), CodeBlock.of("$L.get()", accessor), path),
              writeNulls);
      case REQUIRED -> putRequired(map, component, accessor, path);
    };
  }

  private CodeBlock putRequired(
      String map, ComponentDescriptor component, CodeBlock accessor, CodeBlock path) {
    CodeBlock value = values.encodeRequired(component, accessor, path);
    // The attribute of an empty set is absent, which is no null.
    return component.type() instanceof ValueType.SetOf
        ? CodeBlock.of("put($L, $S, $L, false)", map, component.attribute(), value)
        : CodeBlock.of("$L.put($S, $L)", map, component.attribute(), value);
  }

  /// An expression that reads a component from a map.
  CodeBlock get(String map, ComponentDescriptor component, CodeBlock path) {
    CodeBlock value = CodeBlock.of("$L.get($S)", map, component.attribute());
    CodeBlock decoder = values.decoder(component.type());
    if (component.absent() != null) {
      return CodeBlock.of(
          "$T.orElse($L, $L, $L, $L)",
          Types.DECODE,
          value,
          path,
          decoder,
          values.constant(component.absent()));
    }
    CodeBlock orNull = CodeBlock.of("$T.orNull($L, $L, $L)", Types.DECODE, value, path, decoder);
    return switch (component.presence()) {
      case NULLABLE -> orNull;
      case OPTIONAL -> CodeBlock.of("$T.ofNullable($L)", Optional.class, orNull);
      case REQUIRED -> getRequired(map, component, path);
    };
  }

  private CodeBlock getRequired(String map, ComponentDescriptor component, CodeBlock path) {
    boolean isText =
        component.type() instanceof ValueType.Scalar scalar && scalar.kind() == ScalarKind.TEXT;
    return isText
        ? CodeBlock.of("$T.text($L, $S, $L)", Types.DECODE, map, component.attribute(), path)
        : values.decode(
            component.type(), CodeBlock.of("$L.get($S)", map, component.attribute()), path);
  }
}
