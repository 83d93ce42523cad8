package dev.bao.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.bao.processor.descriptor.ValueType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/// Writes the schema's methods that write lists and maps, each for the type of its elements: a
/// method for all types would be given a function, and a virtual machine that has seen three of
/// these cannot tell which is called.
final class CollectionCodecWriter {

  private static final CodeBlock PATH = CodeBlock.of("path");

  private final Codec codec;

  CollectionCodecWriter(Codec codec) {
    this.codec = codec.deeper();
  }

  void addTo(TypeSpec.Builder schema) {
    codec.collections().all().forEach((type, name) -> schema.addMethod(write(type, name)));
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
