package dev.bao.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.bao.processor.descriptor.ComponentDescriptor;
import dev.bao.processor.descriptor.ModelDescriptor;
import dev.bao.processor.descriptor.Names;
import dev.bao.processor.descriptor.Presence;
import dev.bao.processor.descriptor.ValueType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/// Writes `TaskBuilder`.
final class BuilderWriter extends ClassWriter {

  private final ClassName builder;

  BuilderWriter(ModelDescriptor model) {
    super(model);
    this.builder = model.generated("Builder");
  }

  TypeSpec write() {
    TypeSpec.Builder type =
        start(
            "Builder", "Builds " + Names.withArticle(link()) + " value by value. Not thread-safe.");
    model.components().forEach(component -> type.addField(field(component)));
    type.addMethod(constructor()).addMethod(from());
    for (ComponentDescriptor component : given()) {
      type.addMethod(setter(component));
      if (component.presence() == Presence.OPTIONAL) {
        type.addMethod(valueSetter(component));
      }
    }
    if (model.ulid() != null) {
      type.addMethod(has(model.ulid()));
    }
    return type.addMethod(build()).build();
  }

  private FieldSpec field(ComponentDescriptor component) {
    CodeBlock start = startValue(component);
    TypeName declared = component.declaredType();
    TypeName type = start.isEmpty() ? Types.nullable(declared) : declared;
    return FieldSpec.builder(type, component.name(), Modifier.PRIVATE).initializer(start).build();
  }

  /// What a component starts with, empty where it starts without a value.
  private CodeBlock startValue(ComponentDescriptor component) {
    if (component.absent() != null) {
      return CodeBlock.of("$T.$L", schema, component.absent().constant());
    }
    return switch (component.presence()) {
      case NULLABLE -> CodeBlock.of("");
      case OPTIONAL -> CodeBlock.of("$T.empty()", Optional.class);
      case REQUIRED ->
          switch (component.type()) {
            case ValueType.ListOf ignored -> CodeBlock.of("$T.of()", List.class);
            case ValueType.SetOf ignored -> CodeBlock.of("$T.of()", Set.class);
            case ValueType.MapOf ignored -> CodeBlock.of("$T.of()", Map.class);
            default -> CodeBlock.of("");
          };
    };
  }

  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(
            model.components().stream().anyMatch(component -> component.absent() != null)
                ? "Starts with the defaults."
                : "Starts without values.")
        .build();
  }

  /// The components that have setters: those that no write sets by itself.
  private List<ComponentDescriptor> given() {
    return model.components().stream().filter(component -> !component.role().isStamped()).toList();
  }

  private MethodSpec from() {
    CodeBlock.Builder code = CodeBlock.builder().add("new $T()", builder);
    for (ComponentDescriptor component : given()) {
      code.add("\n.$L($L)", component.name(), accessor(component));
    }
    MethodSpec.Builder method =
        publicMethod("from", builder, "Starts with the values of a record.")
            .addModifiers(Modifier.STATIC)
            .addParameter(model.type(), Names.record(model));
    List<ComponentDescriptor> stamped =
        model.components().stream().filter(component -> component.role().isStamped()).toList();
    if (stamped.isEmpty()) {
      return method.addStatement("return $L", code.build()).build();
    }
    method.addStatement("$T builder = $L", builder, code.build());
    stamped.forEach(
        component -> method.addStatement("builder.$L = $L", component.name(), accessor(component)));
    return method.addStatement("return builder").build();
  }

  private MethodSpec setter(ComponentDescriptor component) {
    TypeName declared = component.declaredType();
    String name = component.name();
    String javadoc =
        component.equals(model.ulid())
            ? "Sets `" + name + "`; `create` gives it a new ULID where it is not set."
            : "Sets `" + name + "`.";
    return publicMethod(name, builder, javadoc)
        .addParameter(
            component.presence() == Presence.NULLABLE ? Types.nullable(declared) : declared, name)
        .addStatement("this.$L = $L", name, name)
        .addStatement("return this")
        .build();
  }

  /// The setter that takes the value of an Optional.
  private MethodSpec valueSetter(ComponentDescriptor component) {
    String name = component.name();
    return publicMethod(name, builder, "Sets `" + name + "` to a value.")
        .addParameter(component.type().unboxed(), name)
        .addStatement("this.$L = $T.of($L)", name, Optional.class, name)
        .addStatement("return this")
        .build();
  }

  private MethodSpec has(ComponentDescriptor component) {
    return MethodSpec.methodBuilder(Names.of("has", component))
        .returns(boolean.class)
        .addStatement("return $L != null", component.name())
        .build();
  }

  private MethodSpec build() {
    List<ComponentDescriptor> needed =
        model.components().stream().filter(ComponentDescriptor::mustBeBuilt).toList();
    return publicMethod("build", model.type(), buildJavadoc(needed))
        .addCode(check(needed))
        .addStatement(
            "return new $T($L)", model.type(), CodeBlock.join(variables(model.components()), ", "))
        .build();
  }

  private static String buildJavadoc(List<ComponentDescriptor> needed) {
    return needed.isEmpty()
        ? "Builds the record."
        : """
        Builds the record.

        @throws dev.bao.error.MappingException `BAO-7006` where values are missing; it names all of \
        them
        """;
  }

  private CodeBlock check(List<ComponentDescriptor> needed) {
    if (needed.isEmpty()) {
      return CodeBlock.of("");
    }
    List<CodeBlock> isMissing =
        needed.stream().map(component -> CodeBlock.of("$L == null", component.name())).toList();
    List<CodeBlock> pairs =
        needed.stream()
            .map(component -> CodeBlock.of("$S, $L", component.name(), component.name()))
            .toList();
    return CodeBlock.builder()
        .beginControlFlow("if ($L)", CodeBlock.join(isMissing, " || "))
        .addStatement(
            "throw $T.error($S, $L)",
            Types.MISSING_COMPONENTS,
            model.name(),
            CodeBlock.join(pairs, ", "))
        .endControlFlow()
        .build();
  }
}
