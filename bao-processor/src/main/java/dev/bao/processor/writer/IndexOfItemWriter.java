package dev.bao.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.bao.processor.descriptor.ComponentDescriptor;
import dev.bao.processor.descriptor.IndexCondition;
import dev.bao.processor.descriptor.IndexDescriptor;
import dev.bao.processor.descriptor.ModelDescriptor;
import dev.bao.processor.descriptor.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/// Writes the schema's methods for index keys of items that are read in part.
final class IndexOfItemWriter extends ClassWriter {

  private final RecordCodec codec;

  IndexOfItemWriter(ModelDescriptor model, RecordCodec codec) {
    super(model);
    this.codec = codec;
  }

  void addTo(TypeSpec.Builder type) {
    type.addMethod(indexKeyOf()).addMethod(indexAttributes());
  }

  private MethodSpec indexKeyOf() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("indexKeyOf")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(Types.nullable(Types.ITEM_KEY))
            .addParameter(Types.KEY_SPACE, "in")
            .addParameter(int.class, "slot")
            .addParameter(Types.ITEM, "item")
            .addCode("return switch (slot) {\n$>");
    model.indexes().forEach(index -> method.addCode("case $L -> $L;\n", index.slot(), key(index)));
    return method.addCode("default -> super.indexKeyOf(in, slot, item);\n$<};\n").build();
  }

  private CodeBlock key(IndexDescriptor index) {
    List<ComponentDescriptor> components = index.keyComponents(model);
    CodeBlock key =
        key(index.name(), CodeBlock.of("in"), components.stream().map(this::value).toList());
    List<CodeBlock> reasons = reasonsForNone(index);
    return reasons.isEmpty()
        ? key
        : CodeBlock.of("$L ? null : $L", CodeBlock.join(reasons, " || "), key);
  }

  /// When an item is not in an index: as the schema says of a record.
  private List<CodeBlock> reasonsForNone(IndexDescriptor index) {
    List<CodeBlock> reasons = new ArrayList<>();
    for (ComponentDescriptor component : index.key().components()) {
      if (!component.isRequired()) {
        reasons.add(isAbsent(component, true));
      }
    }
    for (IndexCondition condition : index.conditions()) {
      ComponentDescriptor component = condition.component();
      if (!component.isRequired() && !index.key().has(component)) {
        reasons.add(isAbsent(component, condition.isPresent()));
      }
      if (condition.asksForValues()) {
        String method = Names.indexHas(index, component);
        reasons.add(CodeBlock.of("!$T.$L($L)", keys, method, value(component)));
      }
    }
    return reasons;
  }

  private static CodeBlock isAbsent(ComponentDescriptor component, boolean isAbsent) {
    String not = isAbsent ? "" : "!";
    return CodeBlock.of("$L$T.isAbsent($L)", not, Types.DECODE, attribute(component));
  }

  /// The value of a component that has one.
  private CodeBlock value(ComponentDescriptor component) {
    return component.isRequired()
        ? codec.get("item", component, path(component))
        : codec.values().decode(component.type(), attribute(component), path(component));
  }

  private static CodeBlock attribute(ComponentDescriptor component) {
    return CodeBlock.of("item.get($S)", component.attribute());
  }

  private MethodSpec indexAttributes() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("indexAttributes")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(Types.of(ClassName.get(List.class), ClassName.get(String.class)))
            .addParameter(int.class, "slot")
            .addCode("return switch (slot) {\n$>");
    for (IndexDescriptor index : model.indexes()) {
      List<CodeBlock> names =
          Stream.concat(index.keyComponents(model).stream(), index.components().stream())
              .distinct()
              .map(component -> CodeBlock.of("$S", component.attribute()))
              .toList();
      method.addCode(
          "case $L -> $T.of($L);\n", index.slot(), List.class, CodeBlock.join(names, ", "));
    }
    return method.addCode("default -> super.indexAttributes(slot);\n$<};\n").build();
  }
}
