package dev.bao.processor.writer;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.bao.processor.descriptor.ComponentDescriptor;
import dev.bao.processor.descriptor.NestedDescriptor;
import java.util.HashMap;
import java.util.List;
import javax.lang.model.element.Modifier;

/// Writes the schema's methods for a record that is stored as a map.
final class NestedWriter {

  private static final CodeBlock FALSE = CodeBlock.of("false");

  private final RecordCodec codec;

  NestedWriter(RecordCodec codec) {
    this.codec = codec.deeper();
  }

  void addTo(TypeSpec.Builder schema, NestedDescriptor nested) {
    schema.addMethod(write(nested)).addMethod(read(nested));
  }

  private MethodSpec write(NestedDescriptor nested) {
    MethodSpec.Builder method =
        method("write", nested, Types.ATTRIBUTE_VALUE, nested.type().typeName())
            .addStatement(
                "$T fields = $T.newHashMap($L)",
                Types.ITEM,
                HashMap.class,
                nested.components().size());
    for (ComponentDescriptor component : nested.components()) {
      CodeBlock accessor = CodeBlock.of("value.$L()", component.name());
      method.addStatement(codec.put("fields", component, accessor, path(component), FALSE));
    }
    return method.addStatement("return $T.createM(fields)", Types.ATTRIBUTE_VALUE).build();
  }

  private MethodSpec read(NestedDescriptor nested) {
    List<CodeBlock> arguments =
        nested.components().stream()
            .map(component -> codec.get("fields", component, path(component)))
            .toList();
    TypeName type = nested.type().typeName();
    return method("read", nested, type, Types.ATTRIBUTE_VALUE)
        .addStatement("$T fields = $T.fields(value, path)", Types.ITEM, Types.DECODE)
        .addStatement("return new $T($L)", type, CodeBlock.join(arguments, ", "))
        .build();
  }

  private static MethodSpec.Builder method(
      String verb, NestedDescriptor nested, TypeName returns, TypeName value) {
    return MethodSpec.methodBuilder(verb + nested.type().codec())
        .addModifiers(Modifier.STATIC)
        .returns(returns)
        .addParameter(value, "value")
        .addParameter(String.class, "path");
  }

  private static CodeBlock path(ComponentDescriptor component) {
    return CodeBlock.of("path + $S", "." + component.name());
  }
}
