package dev.bao.processor.writer;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.bao.processor.descriptor.ComponentDescriptor;
import dev.bao.processor.descriptor.IndexCondition;
import dev.bao.processor.descriptor.IndexDescriptor;
import dev.bao.processor.descriptor.ModelDescriptor;
import dev.bao.processor.descriptor.Names;
import dev.bao.processor.descriptor.ValueType;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.Modifier;

/// What the writers of all generated classes share.
abstract class ClassWriter {

  static final String PROCESSOR = "dev.bao.processor.BaoProcessor";

  final ModelDescriptor model;
  final ClassName keys;
  final ClassName schema;

  ClassWriter(ModelDescriptor model) {
    this.model = model;
    this.keys = model.generated("Keys");
    this.schema = model.generated("Schema");
  }

  /// A generated class without members.
  final TypeSpec.Builder start(String end, String javadoc) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(model.generated(end))
            .addJavadoc("$L", javadoc)
            .addAnnotation(
                AnnotationSpec.builder(Types.GENERATED)
                    .addMember("value", "$S", PROCESSOR)
                    .build());
    if (model.isPublic()) {
      type.addModifiers(Modifier.PUBLIC);
    }
    return type.addModifiers(Modifier.FINAL);
  }

  /// A reference to the record in a comment.
  final String link() {
    return "[" + String.join(".", model.type().simpleNames()) + "]";
  }

  static MethodSpec.Builder publicMethod(String name, TypeName returns, String javadoc) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC)
        .returns(returns)
        .addJavadoc("$L", javadoc);
  }

  /// What tells a model from all others, made of constants alone: a class literal would load it.
  static CodeBlock identity(ModelDescriptor model) {
    String type = model.type().reflectionName();
    ClassName keys = model.generated("Keys");
    return model.membership() == null
        ? CodeBlock.of("$T.of($S, $T.PREFIX)", Types.MODEL_IDENTITY, type, keys)
        : CodeBlock.of(
            "new $T($S, $T.PREFIX, new $T($S, $T.COLLECTION))",
            Types.MODEL_IDENTITY,
            type,
            keys,
            Types.MODEL_COLLECTION,
            model.membership().collection().simpleName(),
            keys);
  }

  static MethodSpec privateConstructor() {
    return MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build();
  }

  /// Parameters for the values of key components.
  static List<ParameterSpec> parameters(Collection<ComponentDescriptor> components) {
    return components.stream()
        .map(component -> parameter(component.type().unboxed(), component.name()))
        .toList();
  }

  static ParameterSpec parameter(TypeName type, String name) {
    return ParameterSpec.builder(type, name).build();
  }

  /// Arguments that are variables named as the components.
  static List<CodeBlock> variables(Collection<ComponentDescriptor> components) {
    return components.stream().map(component -> CodeBlock.of("$L", component.name())).toList();
  }

  /// Arguments that are components of a record of the model, which all have a value.
  final List<CodeBlock> accessors(Collection<ComponentDescriptor> components) {
    return components.stream().map(this::keyValue).toList();
  }

  /// The call of a method of the generated keys.
  final CodeBlock key(String method, CodeBlock in, Collection<CodeBlock> arguments) {
    CodeBlock.Builder call = CodeBlock.builder().add("$T.$L($L", keys, method, in);
    arguments.forEach(argument -> call.add(", $L", argument));
    return call.add(")").build();
  }

  /// The key text of a variable of a component's name.
  final CodeBlock keyText(CodeBlock in, ComponentDescriptor component, String variable) {
    String method =
        component.type() instanceof ValueType.Scalar scalar ? scalar.kind().keyText() : "constant";
    return "integer".equals(method)
        ? CodeBlock.of("$L.integer($L)", in, variable)
        : CodeBlock.of("$L.$L($L, $L)", in, method, path(component), variable);
  }

  /// Whether a value, in a variable of its component's name, is none that an index asks for.
  final CodeBlock hasOtherValue(IndexDescriptor index, IndexCondition condition) {
    return CodeBlock.of(
        "!$T.$L($L)",
        keys,
        Names.indexHas(index, condition.component()),
        condition.component().name());
  }

  /// A component of the record variable.
  final CodeBlock accessor(ComponentDescriptor component) {
    return CodeBlock.of("$L.$L()", Names.record(model), component.name());
  }

  /// The path of a component as a literal, for errors.
  final CodeBlock path(ComponentDescriptor component) {
    return CodeBlock.of("$S", model.path(component));
  }

  /// Whether a component of the record variable has no value.
  final CodeBlock isAbsent(ComponentDescriptor component) {
    return switch (component.presence()) {
      case OPTIONAL ->
          CodeBlock.of("$L.isEmpty()", Codec.required(accessor(component), path(component)));
      default -> CodeBlock.of("$L == null", accessor(component));
    };
  }

  /// Whether a component of the record variable that may be absent has a value.
  final CodeBlock isThere(ComponentDescriptor component) {
    return switch (component.presence()) {
      case OPTIONAL ->
          CodeBlock.of("$L.isPresent()", Codec.required(accessor(component), path(component)));
      default -> CodeBlock.of("$L != null", accessor(component));
    };
  }

  private CodeBlock keyValue(ComponentDescriptor component) {
    return switch (component.presence()) {
      case OPTIONAL -> CodeBlock.of("$L.get()", accessor(component));
      case REQUIRED ->
          component.type().isWrapper()
              ? Codec.required(accessor(component), path(component))
              : accessor(component);
      case NULLABLE -> accessor(component);
    };
  }
}
