package dev.bao.processor.writer;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.bao.processor.descriptor.ComponentDescriptor;
import dev.bao.processor.descriptor.IndexCondition;
import dev.bao.processor.descriptor.IndexDescriptor;
import dev.bao.processor.descriptor.ModelDescriptor;
import dev.bao.processor.descriptor.Names;
import dev.bao.processor.descriptor.Presence;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/// Writes what of `TaskUpdate` makes index keys of what is set and of the record before: the fields
/// with what is set, `leavesIndex` and `indexKey`.
final class DeferredKeysWriter extends ClassWriter {

  private final List<IndexDescriptor> indexes;

  DeferredKeysWriter(ModelDescriptor model) {
    super(model);
    this.indexes = model.indexes().stream().filter(model::isDeferred).toList();
  }

  /// The components whose values are kept until the keys are made.
  List<ComponentDescriptor> components() {
    return model.components().stream()
        .filter(component -> !model.key().has(component))
        .filter(component ->
            indexes.stream().anyMatch(index -> index.dependsOn(component))
                || DeferredSentinelsWriter.needs(model, component))
        .toList();
  }

  /// The field of such a component, null while it is not set.
  static FieldSpec field(ComponentDescriptor component) {
    return FieldSpec.builder(Types.nullable(component.type().typeName()), component.name())
        .addModifiers(Modifier.PRIVATE)
        .build();
  }

  void addTo(TypeSpec.Builder type) {
    if (!indexes.isEmpty()) {
      type.addMethod(leavesIndex()).addMethod(indexKey());
      indexes.forEach(index -> type.addMethod(keyOf(index)));
    }
  }

  private MethodSpec leavesIndex() {
    MethodSpec.Builder method =
        override("leavesIndex", TypeName.BOOLEAN)
            .addParameter(int.class, "slot")
            .addCode("return switch (slot) {\n$>");
    for (IndexDescriptor index : indexes) {
      List<CodeBlock> reasons = reasonsToLeave(index);
      method.addCode(
          "case $L -> $L;\n",
          index.slot(),
          reasons.isEmpty() ? CodeBlock.of("false") : CodeBlock.join(reasons, " || "));
    }
    return method.addCode("default -> super.leavesIndex(slot);\n$<};\n").build();
  }

  private List<CodeBlock> reasonsToLeave(IndexDescriptor index) {
    List<CodeBlock> reasons = new ArrayList<>();
    for (ComponentDescriptor component : model.deciding(index)) {
      if (!component.isRequired() && !mustBeAbsent(index, component)) {
        reasons.add(CodeBlock.of("clears($S)", component.attribute()));
      }
    }
    for (IndexCondition condition : index.conditions()) {
      CodeBlock other =
          condition.asksForValues() ? hasOtherValue(index, condition) : CodeBlock.of("");
      if (model.key().has(condition.component())) {
        reasons.add(other);
      } else if (condition.asksForValues()) {
        reasons.add(CodeBlock.of("($L != null && $L)", condition.component().name(), other));
      } else if (!condition.isPresent()) {
        reasons.add(CodeBlock.of("$L != null", condition.component().name()));
      }
    }
    return reasons;
  }

  private static boolean mustBeAbsent(IndexDescriptor index, ComponentDescriptor component) {
    return index.conditions().stream()
        .anyMatch(condition -> condition.component().equals(component) && !condition.isPresent());
  }

  private MethodSpec indexKey() {
    MethodSpec.Builder method =
        override("indexKey", Types.nullable(Types.ITEM_KEY))
            .addParameter(int.class, "slot")
            .addParameter(Types.nullable(model.type()), "before")
            .addCode("return switch (slot) {\n$>");
    for (IndexDescriptor index : indexes) {
      method.addCode("case $L -> $L(before);\n", index.slot(), index.name());
    }
    return method.addCode("default -> super.indexKey(slot, before);\n$<};\n").build();
  }

  /// The method that makes the keys of one index.
  private MethodSpec keyOf(IndexDescriptor index) {
    // Where it is in shards, the components of the id are fields that the parameter must not hide.
    List<ComponentDescriptor> named = new ArrayList<>(index.components());
    named.addAll(index.keyComponents(model));
    String before = Names.beside(named, "before");
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(index.name())
            .addModifiers(Modifier.PRIVATE)
            .returns(mayBeAbsent(index) ? Types.nullable(Types.ITEM_KEY) : Types.ITEM_KEY)
            .addParameter(Types.nullable(model.type()), before);
    for (ComponentDescriptor component : model.deciding(index)) {
      method.addStatement(
          "$T $L = $L",
          component.isRequired() ? component.type().unboxed() : component.type().boxed(),
          component.name(),
          value(index, component, before));
    }
    CodeBlock key = key(index.name(), CodeBlock.of("in()"), variables(index.keyComponents(model)));
    return method
        .addStatement(
            "return $L",
            mayBeAbsent(index)
                ? CodeBlock.of("$L ? null : $L", CodeBlock.join(reasonsForNone(index), " || "), key)
                : key)
        .build();
  }

  /// A value after the patch: what is set, else what was there.
  private static CodeBlock value(
      IndexDescriptor index, ComponentDescriptor component, String before) {
    String end = component.presence() == Presence.OPTIONAL ? ".orElse(null)" : "";
    CodeBlock known = CodeBlock.of("known($L).$L()$L", before, component.name(), end);
    return mustBeAbsent(index, component)
        ? CodeBlock.of("clears($S) ? null : $L", component.attribute(), known)
        : CodeBlock.of("this.$1L != null ? this.$1L : $2L", component.name(), known);
  }

  private boolean mayBeAbsent(IndexDescriptor index) {
    return !reasonsForNone(index).isEmpty();
  }

  private List<CodeBlock> reasonsForNone(IndexDescriptor index) {
    List<CodeBlock> reasons = new ArrayList<>();
    for (ComponentDescriptor component : model.deciding(index)) {
      if (!component.isRequired()) {
        String comparator = mustBeAbsent(index, component) ? "!=" : "==";
        reasons.add(CodeBlock.of("$L $L null", component.name(), comparator));
      }
    }
    index.conditions().stream()
        .filter(IndexCondition::asksForValues)
        .filter(condition -> !model.key().has(condition.component()))
        .forEach(condition -> reasons.add(hasOtherValue(index, condition)));
    return reasons;
  }

  static MethodSpec.Builder override(String name, TypeName returns) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(returns);
  }
}
