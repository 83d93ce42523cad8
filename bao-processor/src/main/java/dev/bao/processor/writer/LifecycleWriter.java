package dev.bao.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.bao.processor.descriptor.ComponentDescriptor;
import dev.bao.processor.descriptor.IndexDescriptor;
import dev.bao.processor.descriptor.KeyHalf;
import dev.bao.processor.descriptor.ModelDescriptor;
import dev.bao.processor.descriptor.Names;
import dev.bao.processor.descriptor.Role;
import dev.bao.processor.descriptor.ScalarKind;
import dev.bao.processor.descriptor.ValueType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/// Writes what a schema and a repository have for versions, times and expiry.
final class LifecycleWriter extends ClassWriter {

  private static final CodeBlock IN = CodeBlock.of("in");
  private static final CodeBlock NOW = CodeBlock.of("now");

  private final Codec codec;
  private final String record;

  LifecycleWriter(ModelDescriptor model) {
    super(model);
    this.codec = Codec.within(model);
    this.record = Names.record(model);
  }

  /// The part of the model's description.
  static CodeBlock description(ModelDescriptor model) {
    CodeBlock.Builder description = CodeBlock.builder();
    ComponentDescriptor version = model.find(Role.VERSION);
    if (version != null) {
      description.add(
          "\n.version(new $T($S, $L))",
          Types.MODEL_VERSION,
          version.attribute(),
          isCounter(version));
    }
    if (model.find(Role.TTL) != null) {
      description.add("\n.expires()");
    }
    return description.build();
  }

  void addToSchema(TypeSpec.Builder type) {
    ComponentDescriptor version = model.find(Role.VERSION);
    ComponentDescriptor updatedAt = model.find(Role.UPDATED_AT);
    ComponentDescriptor expiry = model.find(Role.TTL);
    if (model.components().stream().anyMatch(LifecycleWriter::isStamped)) {
      type.addMethod(stamped());
    }
    if (version != null) {
      type.addMethod(version(version));
    }
    if (expiry != null) {
      type.addMethod(expiry(expiry));
    }
    if (updatedAt != null) {
      type.addMethod(touched(updatedAt));
    }
  }

  private static boolean isStamped(ComponentDescriptor component) {
    return component.role().isStamped() || component.role() == Role.TTL;
  }

  private static boolean isCounter(ComponentDescriptor version) {
    return version.type() instanceof ValueType.Scalar(ScalarKind kind, var ignored)
        && kind == ScalarKind.LONG;
  }

  private MethodSpec stamped() {
    CodeBlock arguments =
        model.components().stream().map(this::stamped).collect(CodeBlock.joining(", "));
    return override("stamped", model.type())
        .addParameter(model.type(), record)
        .addParameter(Types.STAMP, "stamp")
        .addStatement("return new $T($L)", model.type(), arguments)
        .build();
  }

  private CodeBlock stamped(ComponentDescriptor component) {
    CodeBlock value = accessor(component);
    return switch (component.role()) {
      case NONE, COUNTER, PLAIN_COUNTER -> value;
      case VERSION ->
          isCounter(component)
              ? CodeBlock.of("stamp.version($L)", value)
              : CodeBlock.of("stamp.ulid()");
      case CREATED_AT -> CodeBlock.of("stamp.createdAt($L)", value);
      case UPDATED_AT -> CodeBlock.of("stamp.now()");
      case TTL ->
          component.isRequired()
              ? CodeBlock.of("$T.expiry($L)", Types.STAMP, Codec.required(value, path(component)))
              : CodeBlock.of("$1L == null ? null : $2T.expiry($1L)", value, Types.STAMP);
    };
  }

  private MethodSpec version(ComponentDescriptor version) {
    return override("version", Types.ATTRIBUTE_VALUE)
        .addParameter(model.type(), record)
        .addStatement("return $L", encoded(version))
        .build();
  }

  private MethodSpec expiry(ComponentDescriptor expiry) {
    boolean required = expiry.isRequired();
    CodeBlock value =
        required
            ? encoded(expiry)
            : CodeBlock.of("$L == null ? null : $L", accessor(expiry), encoded(expiry));
    return override("expiry", required ? Types.ATTRIBUTE_VALUE : nullableValue())
        .addParameter(model.type(), record)
        .addStatement("return $L", value)
        .build();
  }

  private static TypeName nullableValue() {
    return Types.nullable(Types.ATTRIBUTE_VALUE);
  }

  private CodeBlock encoded(ComponentDescriptor component) {
    return codec.encode(component.type(), accessor(component), path(component));
  }

  private MethodSpec touched(ComponentDescriptor updatedAt) {
    CodeBlock.Builder changes =
        CodeBlock.builder()
            .add(
                "$S, $L",
                updatedAt.attribute(),
                codec.encode(updatedAt.type(), NOW, path(updatedAt)));
    for (IndexDescriptor index : model.indexes()) {
      addKey(changes, index, "Partition", updatedAt, index.key().partition());
      addKey(changes, index, "Sort", updatedAt, index.key().sort());
    }
    return override("touched", Types.ITEM)
        .addParameter(Types.KEY_SPACE, "in")
        .addParameter(Types.STAMP, "stamp")
        .addStatement("$T $L = stamp.now()", Instant.class, NOW)
        .addStatement("return $T.of($L)", Map.class, changes.build())
        .build();
  }

  private void addKey(
      CodeBlock.Builder changes,
      IndexDescriptor index,
      String half,
      ComponentDescriptor updatedAt,
      KeyHalf components) {
    if (components.components().contains(updatedAt)) {
      changes.add(
          ", $T.index$LKey($L), $T.createS($L)",
          Types.TABLE_LAYOUT,
          half,
          index.slot(),
          Types.ATTRIBUTE_VALUE,
          key(index.name() + half, IN, List.of(NOW)));
    }
  }

  void addToRepository(TypeSpec.Builder type) {
    if (model.find(Role.TTL) != null) {
      addIncludingExpired(type, model.generated("Repository"));
    }
  }

  /// The opt-out of a repository some of whose records expire.
  static void addIncludingExpired(TypeSpec.Builder type, ClassName repository) {
    type.addMethod(
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(repository, "live")
            .addStatement("super(live)")
            .build());
    type.addMethod(
        publicMethod(
                "includingExpired",
                repository,
                "The same repository, but its reads also find records that have expired and are not"
                    + " deleted yet.")
            .addStatement("return new $T(this)", repository)
            .build());
  }

  private static MethodSpec.Builder override(String name, TypeName returns) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(returns);
  }
}
