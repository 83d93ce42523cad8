package dev.bao.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.bao.processor.descriptor.ComponentDescriptor;
import dev.bao.processor.descriptor.ModelDescriptor;
import dev.bao.processor.descriptor.Names;
import dev.bao.processor.descriptor.NestedDescriptor;
import javax.lang.model.element.Modifier;

/// Writes the class within `TaskUpdate` that patches a record within a task.
final class NestedPatchWriter extends ClassWriter {

  private final NestedDescriptor nested;
  private final Codec codec;
  private final ClassName patch;
  private final PartPatchWriter parts;

  NestedPatchWriter(ModelDescriptor model, NestedDescriptor nested) {
    super(model);
    ClassName update = model.generated("Update");
    this.nested = nested;
    this.codec = Codec.outside(model);
    this.patch = new PartPatchWriter(update, update, codec).nested(nested.type());
    this.parts = new PartPatchWriter(update, patch, codec);
  }

  TypeSpec write() {
    String record = "[" + String.join(".", nested.type().typeName().simpleNames()) + "]";
    TypeSpec.Builder type =
        TypeSpec.classBuilder(patch)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc(
                "$L",
                "A patch of "
                    + Names.withArticle(record)
                    + " within "
                    + Names.withArticle(link())
                    + ": what is not named stays. Not thread-safe.")
            .superclass(Types.NESTED_UPDATE)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(Types.PATCH_PLACE, "within")
                    .addStatement("super(within)")
                    .build());
    for (ComponentDescriptor component : nested.components()) {
      type.addMethod(setter(component));
      if (!component.isRequired()) {
        type.addMethod(clear(component));
      }
      if (component.isSummable()) {
        type.addMethod(add(component));
      }
      parts.addTo(type, component, pathOf(component));
    }
    return type.build();
  }

  private MethodSpec setter(ComponentDescriptor component) {
    CodeBlock value = CodeBlock.of("$L", component.name());
    return publicMethod(component.name(), patch, "Sets `" + component.name() + "`.")
        .addParameter(component.type().unboxed(), component.name())
        .addStatement(
            "set($S, $L)",
            component.attribute(),
            codec.beside(component).encode(component.type(), value, pathOf(component)))
        .addStatement("return this")
        .build();
  }

  private MethodSpec clear(ComponentDescriptor component) {
    return publicMethod(Names.of("clear", component), patch, "Clears `" + component.name() + "`.")
        .addStatement("set($S, null)", component.attribute())
        .addStatement("return this")
        .build();
  }

  private MethodSpec add(ComponentDescriptor component) {
    return publicMethod(
            Names.of("add", component),
            patch,
            "Adds to `" + component.name() + "`; an absent one counts as zero.")
        .addParameter(component.type().unboxed(), "delta")
        .addStatement(
            "add($S, $L)",
            component.attribute(),
            codec.encode(component.type(), CodeBlock.of("delta"), pathOf(component)))
        .addStatement("return this")
        .build();
  }

  private static CodeBlock pathOf(ComponentDescriptor component) {
    return CodeBlock.of("pathOf($S)", component.name());
  }
}
