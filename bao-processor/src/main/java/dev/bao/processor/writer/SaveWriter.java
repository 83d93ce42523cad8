package dev.bao.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.bao.processor.descriptor.ComponentDescriptor;
import dev.bao.processor.descriptor.ModelDescriptor;
import dev.bao.processor.descriptor.Names;
import dev.bao.processor.descriptor.PatchGroup;
import dev.bao.processor.descriptor.Presence;
import dev.bao.processor.descriptor.Role;
import javax.lang.model.element.Modifier;

/// Writes `save` of `TaskRepository`, and for it `between` of `TaskUpdate`: the patch that makes
/// one record of another.
final class SaveWriter extends ClassWriter {

  private final ClassName update;

  SaveWriter(ModelDescriptor model) {
    super(model);
    this.update = model.generated("Update");
  }

  /// The method of the repository.
  MethodSpec save() {
    return publicMethod("save", model.type(), javadoc())
        .addParameter(model.type(), "before")
        .addParameter(model.type(), "after")
        .addStatement("$T in = in()", Types.KEY_SPACE)
        .addStatement("return save(in, $T.between(in, before, after), before, after)", update)
        .build();
  }

  /// The method of the patch that compares.
  MethodSpec between() {
    CodeBlock.Builder kept = CodeBlock.builder();
    UpdateWriter.keptComponents(model).forEach(component -> kept.add(", $L", before(component)));
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("between")
            .addJavadoc("What makes one record of another.")
            .addModifiers(Modifier.STATIC)
            .returns(Types.of(Types.UPDATE, model.type()))
            .addParameter(Types.KEY_SPACE, "in")
            .addParameter(model.type(), "before")
            .addParameter(model.type(), "after")
            .addStatement("$1T update = new $1T(in$2L)", update, kept.build());
    PatchGroup.of(model).stream()
        .flatMap(group -> group.components().stream())
        .forEach(component -> method.addCode(difference(component)));
    return method.addStatement("return update").build();
  }

  private String javadoc() {
    String version = model.find(Role.VERSION) == null ? "" : ", with the version of `before`";
    return "Writes what differs between two records of one key, and nothing where nothing does. The"
        + " item must be there"
        + version
        + """
        .

        @param before the record as it was read
        @return the record as it is afterwards
        @throws dev.bao.operation.KeysDifferentException where the records have different keys
        @throws dev.bao.operation.ItemMissingException where there is no item\
        """;
  }

  private static CodeBlock before(ComponentDescriptor component) {
    return CodeBlock.of("before.$L()", component.name());
  }

  private static CodeBlock after(ComponentDescriptor component) {
    return CodeBlock.of("after.$L()", component.name());
  }

  private CodeBlock difference(ComponentDescriptor component) {
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("if ($L)", differs(component));
    if (component.role().isCounter()) {
      code.addStatement(
          "update.$L($T.subtractExact($L, $L))",
          Names.of("add", component),
          Math.class,
          after(component),
          before(component));
    } else if (component.isRequired()) {
      code.addStatement("update.$L($L)", component.name(), value(component));
    } else {
      code.add(setOrClear(component));
    }
    return code.endControlFlow().build();
  }

  private static CodeBlock differs(ComponentDescriptor component) {
    TypeName type = component.declaredType();
    if (type.isPrimitive() && !type.equals(TypeName.DOUBLE)) {
      return CodeBlock.of("$L != $L", before(component), after(component));
    }
    return CodeBlock.of(
        "$T.between($L, $L)", Types.DIFFERENCE, before(component), after(component));
  }

  private static CodeBlock setOrClear(ComponentDescriptor component) {
    boolean isOptional = component.presence() == Presence.OPTIONAL;
    CodeBlock isAbsent = CodeBlock.of(isOptional ? "$L.isEmpty()" : "$L == null", after(component));
    CodeBlock value = CodeBlock.of(isOptional ? "$L.get()" : "$L", after(component));
    return CodeBlock.builder()
        .beginControlFlow("if ($L)", isAbsent)
        .addStatement("update.$L()", Names.of("clear", component))
        .nextControlFlow("else")
        .addStatement("update.$L($L)", component.name(), value)
        .endControlFlow()
        .build();
  }

  private CodeBlock value(ComponentDescriptor component) {
    return component.type().isWrapper()
        ? Codec.required(after(component), path(component))
        : after(component);
  }
}
