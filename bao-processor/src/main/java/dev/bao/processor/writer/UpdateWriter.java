package dev.bao.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.bao.processor.descriptor.ComponentDescriptor;
import dev.bao.processor.descriptor.IndexDescriptor;
import dev.bao.processor.descriptor.ModelDescriptor;
import dev.bao.processor.descriptor.Names;
import dev.bao.processor.descriptor.PatchGroup;
import dev.bao.processor.descriptor.Role;
import dev.bao.processor.descriptor.UniqueDescriptor;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/// Writes `TaskUpdate`.
final class UpdateWriter extends ClassWriter {

  private static final CodeBlock IN = CodeBlock.of("in()");

  private final ClassName update;
  private final Codec codec;

  UpdateWriter(ModelDescriptor model) {
    super(model);
    this.update = model.generated("Update");
    this.codec = Codec.outside(schema);
  }

  TypeSpec write() {
    TypeSpec.Builder type =
        start(
                "Update",
                "A patch of "
                    + Names.withArticle(link())
                    + ": what is not named stays. Not thread-safe.")
            .superclass(Types.of(Types.UPDATE, model.type()));
    for (ComponentDescriptor component : keptComponents(model)) {
      type.addField(
          FieldSpec.builder(component.type().unboxed(), component.name())
              .addModifiers(Modifier.PRIVATE, Modifier.FINAL)
              .build());
    }
    type.addMethod(constructor());
    for (PatchGroup group : PatchGroup.of(model)) {
      if (!group.components().getFirst().role().isCounter()) {
        type.addMethod(setter(group));
      }
      if (group.isSingle()) {
        addSingle(type, group, group.components().getFirst());
      }
    }
    return type.build();
  }

  private void addSingle(TypeSpec.Builder type, PatchGroup group, ComponentDescriptor component) {
    if (!component.isRequired()) {
      type.addMethod(clear(group, component));
    }
    if (group.canAdd(model)) {
      type.addMethod(add(component));
    }
  }

  /// The key components that the keys of an index need when others of its components change.
  static List<ComponentDescriptor> keptComponents(ModelDescriptor model) {
    return model.key().components().stream()
        .filter(
            component -> model.indexes().stream().anyMatch(index -> needs(model, index, component)))
        .toList();
  }

  private static boolean needs(
      ModelDescriptor model, IndexDescriptor index, ComponentDescriptor component) {
    return index.key().has(component)
        && !index.key().components().stream().allMatch(model.key()::has);
  }

  private MethodSpec constructor() {
    List<ComponentDescriptor> kept = keptComponents(model);
    String in = Names.beside(kept, "in");
    MethodSpec.Builder method =
        MethodSpec.constructorBuilder()
            .addParameter(Types.KEY_SPACE, in)
            .addParameters(parameters(kept))
            .addStatement("super($L, $T.MODEL)", in, schema);
    kept.forEach(
        component -> method.addStatement("this.$L = $L", component.name(), component.name()));
    return method.build();
  }

  private MethodSpec setter(PatchGroup group) {
    MethodSpec.Builder method =
        publicMethod(Names.joint(group.components()), update, setterJavadoc(group));
    for (ComponentDescriptor component : group.components()) {
      method.addParameter(parameterType(group, component), component.name());
    }
    for (ComponentDescriptor component : group.components()) {
      method.addStatement(
          "set($S, $L)",
          component.attribute(),
          unlessNull(group, List.of(component), encoded(component)));
    }
    group.indexes().forEach(index -> method.addStatement(setIndex(group, index)));
    for (UniqueDescriptor unique : uniques(group)) {
      CodeBlock sentinel =
          key(Names.of("unique", unique.component()), IN, variables(List.of(unique.component())));
      method.addStatement(
          "setSentinel($L, $L)",
          unique.number(),
          unlessNull(group, List.of(unique.component()), sentinel));
    }
    return method.addStatement("return this").build();
  }

  private static TypeName parameterType(PatchGroup group, ComponentDescriptor component) {
    TypeName type = component.type().unboxed();
    return group.isSingle() || component.isRequired() ? type : Types.nullable(type);
  }

  private CodeBlock encoded(ComponentDescriptor component) {
    return codec.encode(component.type(), CodeBlock.of("$L", component.name()), path(component));
  }

  /// In a joint setter, null where one of the values is null.
  private static CodeBlock unlessNull(
      PatchGroup group, List<ComponentDescriptor> components, CodeBlock value) {
    List<CodeBlock> absent =
        components.stream()
            .filter(component -> !group.isSingle() && !component.isRequired())
            .map(component -> CodeBlock.of("$L == null", component.name()))
            .toList();
    return absent.isEmpty()
        ? value
        : CodeBlock.of("$L ? null : $L", CodeBlock.join(absent, " || "), value);
  }

  private CodeBlock setIndex(PatchGroup group, IndexDescriptor index) {
    if (group.determines(index, model)) {
      List<ComponentDescriptor> components = index.key().components();
      CodeBlock value = key(index.name(), IN, variables(components));
      return CodeBlock.of(
          "setIndexKey($L, $L)", index.slot(), unlessNull(group, components, value));
    }
    boolean partition = isPartition(group, index);
    List<ComponentDescriptor> half =
        (partition ? index.key().partition() : index.key().sort()).components();
    String end = partition ? "Partition" : "Sort";
    return CodeBlock.of(
        "setIndex$L($L, $L)", end, index.slot(), key(index.name() + end, IN, variables(half)));
  }

  private static boolean isPartition(PatchGroup group, IndexDescriptor index) {
    return group.components().stream().anyMatch(index.key().partition().components()::contains);
  }

  private List<UniqueDescriptor> uniques(PatchGroup group) {
    return model.uniques().stream()
        .filter(unique -> group.components().contains(unique.component()))
        .toList();
  }

  private String setterJavadoc(PatchGroup group) {
    return group.isSingle() ? singleJavadoc(group) : jointJavadoc(group);
  }

  private String singleJavadoc(PatchGroup group) {
    String unique = uniques(group).isEmpty() ? "" : ", which is unique";
    String with = group.indexes().isEmpty() ? "" : ", and with it " + changedKeys(group);
    return "Sets " + quoted(group.components()) + unique + with + ".";
  }

  private String jointJavadoc(PatchGroup group) {
    List<ComponentDescriptor> nullable =
        group.components().stream().filter(component -> !component.isRequired()).toList();
    List<ComponentDescriptor> unique =
        uniques(group).stream().map(UniqueDescriptor::component).toList();
    return "Sets "
        + quoted(group.components())
        + ", and with them "
        + changedKeys(group)
        + "."
        + (nullable.isEmpty() ? "" : " A null clears " + quoted(nullable) + ".")
        + (unique.isEmpty() ? "" : " Unique: " + quoted(unique) + ".");
  }

  private static String quoted(List<ComponentDescriptor> components) {
    return components.stream()
        .map(component -> "`" + component.name() + "`")
        .collect(Collectors.joining(" and "));
  }

  private String changedKeys(PatchGroup group) {
    return group.indexes().stream()
        .map(index -> "the " + changedKey(group, index) + " of `" + index.name() + "`")
        .collect(Collectors.joining(" and "));
  }

  private String changedKey(PatchGroup group, IndexDescriptor index) {
    if (group.determines(index, model)) {
      return "keys";
    }
    return isPartition(group, index) ? "partition key" : "sort key";
  }

  private MethodSpec clear(PatchGroup group, ComponentDescriptor component) {
    String leaves =
        group.indexes().stream()
            .map(index -> "`" + index.name() + "`")
            .collect(Collectors.joining(" and "));
    String javadoc =
        "Clears `"
            + component.name()
            + "`"
            + (model.isUnique(component) ? ", and frees its value" : "")
            + (leaves.isEmpty() ? "." : ", and takes the item out of " + leaves + ".");
    MethodSpec.Builder method =
        publicMethod(Names.of("clear", component), update, javadoc)
            .addStatement("set($S, null)", component.attribute());
    group.indexes().forEach(index -> method.addStatement("setIndexKey($L, null)", index.slot()));
    uniques(group).forEach(unique -> method.addStatement("setSentinel($L, null)", unique.number()));
    return method.addStatement("return this").build();
  }

  private MethodSpec add(ComponentDescriptor component) {
    boolean isExact = component.role() != Role.PLAIN_COUNTER;
    String javadoc = "Adds to `" + component.name() + "`; an absent one counts as zero.";
    return publicMethod(
            Names.of("add", component),
            update,
            isExact ? javadoc : javadoc + " An addition whose answer is lost may count twice.")
        .addParameter(component.type().unboxed(), "delta")
        .addStatement(
            "$L($S, $L)",
            isExact ? "add" : "count",
            component.attribute(),
            codec.encode(component.type(), CodeBlock.of("delta"), path(component)))
        .addStatement("return this")
        .build();
  }
}
