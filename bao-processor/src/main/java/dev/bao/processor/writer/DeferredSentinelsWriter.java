package dev.bao.processor.writer;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.bao.processor.descriptor.ComponentDescriptor;
import dev.bao.processor.descriptor.ModelDescriptor;
import dev.bao.processor.descriptor.Names;
import dev.bao.processor.descriptor.Presence;
import dev.bao.processor.descriptor.UniqueDescriptor;
import java.util.List;
import javax.lang.model.element.Modifier;

/// Writes what of `TaskUpdate` makes sentinels of what is set and of the record before.
final class DeferredSentinelsWriter extends ClassWriter {

  private final List<UniqueDescriptor> uniques;

  DeferredSentinelsWriter(ModelDescriptor model) {
    super(model);
    this.uniques = model.uniques().stream().filter(model::isDeferred).toList();
  }

  /// Whether the value of a component is kept until the sentinels are made.
  static boolean needs(ModelDescriptor model, ComponentDescriptor component) {
    return model.uniques().stream()
        .anyMatch(unique -> model.isDeferred(unique) && unique.has(component));
  }

  void addTo(TypeSpec.Builder type) {
    if (!uniques.isEmpty()) {
      type.addMethod(sentinel());
      uniques.forEach(unique -> type.addMethod(sentinelOf(unique)));
    }
  }

  private MethodSpec sentinel() {
    MethodSpec.Builder method =
        DeferredKeysWriter.override("sentinel", Types.nullable(Types.ITEM_KEY))
            .addParameter(int.class, "constraint")
            .addParameter(Types.nullable(model.type()), "before")
            .addCode("return switch (constraint) {\n$>");
    for (UniqueDescriptor unique : uniques) {
      method.addCode("case $L -> $L(before);\n", unique.number(), unique.method("unique"));
    }
    return method.addCode("default -> super.sentinel(constraint, before);\n$<};\n").build();
  }

  /// The method that makes one sentinel.
  private MethodSpec sentinelOf(UniqueDescriptor unique) {
    String before = Names.beside(unique.components(), "before");
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(unique.method("unique"))
            .addModifiers(Modifier.PRIVATE)
            .returns(Types.nullable(Types.ITEM_KEY))
            .addParameter(Types.nullable(model.type()), before);
    for (ComponentDescriptor component : model.deciding(unique)) {
      method.addStatement(
          "$T $L = $L",
          component.isRequired() ? component.type().unboxed() : component.type().boxed(),
          component.name(),
          value(component, before));
    }
    List<CodeBlock> absent =
        model.deciding(unique).stream()
            .filter(component -> !component.isRequired())
            .map(component -> CodeBlock.of("$L == null", component.name()))
            .toList();
    CodeBlock key =
        key(unique.method("unique"), CodeBlock.of("in()"), variables(unique.components()));
    return method
        .addStatement(
            "return $L",
            absent.isEmpty()
                ? key
                : CodeBlock.of("$L ? null : $L", CodeBlock.join(absent, " || "), key))
        .build();
  }

  /// A value after the patch: what is set, none where it is cleared, else what was there.
  private static CodeBlock value(ComponentDescriptor component, String before) {
    String end = component.presence() == Presence.OPTIONAL ? ".orElse(null)" : "";
    CodeBlock after =
        CodeBlock.of(
            "this.$1L != null ? this.$1L : known($2L).$1L()$3L", component.name(), before, end);
    return component.isRequired()
        ? after
        : CodeBlock.of("clears($S) ? null : $L", component.attribute(), after);
  }
}
