package dev.bao.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.bao.processor.descriptor.ValueType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/// Writes the schema's methods that write lists and maps and read them back, each for the type of
/// its elements: a method for all types would be given a function, and a virtual machine that has
/// seen three of these cannot tell which is called.
final class CollectionCodecWriter {

  private static final CodeBlock PATH = CodeBlock.of("path");

  private final Codec codec;

  CollectionCodecWriter(Codec codec) {
    this.codec = codec.deeper();
  }

  void addTo(TypeSpec.Builder schema) {
    codec
        .collections()
        .all()
        .forEach((type, name) -> schema.addMethod(write(type, name)).addMethod(read(type, name)));
  }

  private MethodSpec write(ValueType type, String name) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("encode" + name)
            .addModifiers(Modifier.STATIC)
            .returns(Types.ATTRIBUTE_VALUE)
            .addParameter(type.typeName(), "values")
            .addParameter(String.class, "path");
    return switch (type) {
      case ValueType.MapOf(ValueType value) -> map(method, value);
      case ValueType.ListOf(ValueType element) -> list(method, element);
      default -> throw new IllegalArgumentException(type + " is no list and no map");
    };
  }

  private MethodSpec list(MethodSpec.Builder method, ValueType element) {
    TypeName elements = Types.of(ClassName.get(List.class), Types.ATTRIBUTE_VALUE);
    return method
        .addStatement(
            "$T elements = new $T<>($L.size())", elements, ArrayList.class, requiredValues())
        .beginControlFlow("for ($T value : values)", element.boxed())
        .addStatement("elements.add($L)", encoded(element, CodeBlock.of("value")))
        .endControlFlow()
        .addStatement("return $T.createL(elements)", Types.ATTRIBUTE_VALUE)
        .build();
  }

  private MethodSpec map(MethodSpec.Builder method, ValueType value) {
    TypeName entry =
        Types.of(ClassName.get(Map.Entry.class), ClassName.get(String.class), value.boxed());
    return method
        .addStatement(
            "$T entries = $T.newHashMap($L.size())", Types.ITEM, HashMap.class, requiredValues())
        .beginControlFlow("for ($T entry : values.entrySet())", entry)
        .addStatement(
            "entries.put($T.entryName(entry.getKey(), path), $L)",
            Types.ENCODE,
            encoded(value, CodeBlock.of("entry.getValue()")))
        .endControlFlow()
        .addStatement("return $T.createM(entries)", Types.ATTRIBUTE_VALUE)
        .build();
  }

  private MethodSpec read(ValueType type, String name) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("decode" + name)
            .addModifiers(Modifier.STATIC)
            .returns(type.typeName())
            .addParameter(Types.nullable(Types.ATTRIBUTE_VALUE), "value")
            .addParameter(String.class, "path")
            .beginControlFlow("if ($T.isAbsent(value))", Types.DECODE);
    return switch (type) {
      case ValueType.MapOf(ValueType value) -> readMap(method, type, value);
      case ValueType.ListOf(ValueType element) -> readList(method, type, element);
      default -> throw new IllegalArgumentException(type + " is no list and no map");
    };
  }

  private MethodSpec readList(MethodSpec.Builder method, ValueType type, ValueType element) {
    return method
        .addStatement("return $T.of()", List.class)
        .endControlFlow()
        .addStatement(
            "$T elements = $T.elements(value, path)",
            Types.of(ClassName.get(List.class), Types.ATTRIBUTE_VALUE),
            Types.DECODE)
        .addStatement("$T values = new $T<>(elements.size())", type.typeName(), ArrayList.class)
        .beginControlFlow("for ($T element : elements)", Types.ATTRIBUTE_VALUE)
        .addStatement("values.add($L)", codec.decode(element, CodeBlock.of("element"), PATH))
        .endControlFlow()
        .addStatement("return $T.unmodifiableList(values)", Collections.class)
        .build();
  }

  private MethodSpec readMap(MethodSpec.Builder method, ValueType type, ValueType value) {
    TypeName entry =
        Types.of(
            ClassName.get(Map.Entry.class), ClassName.get(String.class), Types.ATTRIBUTE_VALUE);
    return method
        .addStatement("return $T.of()", Map.class)
        .endControlFlow()
        .addStatement("$T entries = $T.fields(value, path)", Types.ITEM, Types.DECODE)
        .addStatement(
            "$1T values = $2T.newLinkedHashMap(entries.size())",
            type.typeName(),
            LinkedHashMap.class)
        .beginControlFlow("for ($T entry : entries.entrySet())", entry)
        .addStatement(
            "values.put(entry.getKey(), $L)",
            codec.decode(value, CodeBlock.of("entry.getValue()"), PATH))
        .endControlFlow()
        .addStatement("return $T.unmodifiableMap(values)", Collections.class)
        .build();
  }

  private static CodeBlock requiredValues() {
    return Codec.required(CodeBlock.of("values"), PATH);
  }

  private CodeBlock encoded(ValueType type, CodeBlock value) {
    CodeBlock element = CodeBlock.of("$T.element($L, path)", Types.ENCODE, value);
    CodeBlock encoded = codec.encode(type, element, PATH);
    return type instanceof ValueType.SetOf
        ? CodeBlock.of("$T.notEmpty($L, path)", Types.ENCODE, encoded)
        : encoded;
  }
}
