package dev.bao.processor.writer;

import com.palantir.javapoet.ClassName;
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
import dev.bao.processor.descriptor.NestedDescriptor;
import dev.bao.processor.descriptor.PatchGroup;
import dev.bao.processor.descriptor.PatchedRecords;
import dev.bao.processor.descriptor.Role;
import dev.bao.processor.descriptor.UniqueDescriptor;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/// Writes `TaskUpdate`.
final class UpdateWriter extends ClassWriter {

  private static final CodeBlock IN = CodeBlock.of("in()");

  private final ClassName update;
  private final Codec codec;
  private final DeferredKeysWriter deferred;
  private final PartPatchWriter parts;
  private final UpdateJavadoc javadoc;

  UpdateWriter(ModelDescriptor model) {
    super(model);
    this.update = model.generated("Update");
    this.codec = Codec.outside(model);
    this.deferred = new DeferredKeysWriter(model);
    this.parts = new PartPatchWriter(update, update, codec);
    this.javadoc = new UpdateJavadoc(model);
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
    deferred.components().forEach(component -> type.addField(DeferredKeysWriter.field(component)));
    type.addMethod(constructor()).addMethod(of()).addMethod(new SaveWriter(model).between());
    for (PatchGroup group : PatchGroup.of(model)) {
      if (!group.isSingle()) {
        type.addMethod(jointSetter(group));
      }
      for (PatchGroup single : group.singles(model)) {
        ComponentDescriptor component = single.components().getFirst();
        if (!component.role().isCounter()) {
          type.addMethod(setter(single));
        }
        addSingle(type, single, component);
      }
    }
    deferred.addTo(type);
    new DeferredSentinelsWriter(model).addTo(type);
    for (NestedDescriptor nested : PatchedRecords.of(model)) {
      type.addType(new NestedPatchWriter(model, nested).write());
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
    if (group.indexes().isEmpty()) {
      // Whether it has a value may decide on whether the item is in an index.
      parts.addTo(type, component, path(component));
    }
  }

  /// The key components that the keys of an index need when others of its components change.
  static List<ComponentDescriptor> keptComponents(ModelDescriptor model) {
    return model.key().components().stream()
        .filter(component ->
            model.indexes().stream().anyMatch(index -> needs(model, index, component))
                || model.uniques().stream().anyMatch(unique -> needs(model, unique, component)))
        .toList();
  }

  private static boolean needs(
      ModelDescriptor model, IndexDescriptor index, ComponentDescriptor component) {
    return (index.dependsOn(component) || index.keyComponents(model).contains(component))
        && !model.deciding(index).isEmpty();
  }

  private static boolean needs(
      ModelDescriptor model, UniqueDescriptor unique, ComponentDescriptor component) {
    return unique.has(component) && !model.deciding(unique).isEmpty();
  }

  private MethodSpec constructor() {
    List<ComponentDescriptor> kept = keptComponents(model);
    String in = Names.beside(kept, "in");
    MethodSpec.Builder method =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(Types.KEY_SPACE, in)
            .addParameters(parameters(kept))
            .addStatement("super($L, $T.MODEL)", in, schema);
    kept.forEach(
        component -> method.addStatement("this.$L = $L", component.name(), component.name()));
    return method.build();
  }

  /// It names the superclass, as [SchemaWriter#of] does: a class that is handed over as another one
  /// is loaded where the repository is verified.
  private MethodSpec of() {
    List<ComponentDescriptor> kept = keptComponents(model);
    CodeBlock in = CodeBlock.of("$L", Names.beside(kept, "in"));
    String patch = Names.beside(kept, "patch");
    String patched = Names.beside(kept, "update");
    return MethodSpec.methodBuilder("of")
        .addJavadoc("What a patch sets.")
        .addModifiers(Modifier.STATIC)
        .returns(Types.of(Types.UPDATE, model.type()))
        .addParameter(Types.KEY_SPACE, in.toString())
        .addParameters(parameters(kept))
        .addParameter(Types.consumer(update), patch)
        .addStatement("$1T $2L = new $1T($3L)", update, patched, arguments(in, variables(kept)))
        .addStatement("$L.accept($L)", patch, patched)
        .addStatement("return $L", patched)
        .build();
  }

  /// The call that makes what a patch sets.
  ///
  /// @param keyValues those of all key components
  static CodeBlock patched(
      ModelDescriptor model, CodeBlock in, List<CodeBlock> keyValues, CodeBlock patch) {
    List<ComponentDescriptor> key = model.key().components();
    List<CodeBlock> kept =
        keptComponents(model).stream()
            .map(component -> keyValues.get(key.indexOf(component)))
            .toList();
    return CodeBlock.of("$T.of($L, $L)", model.generated("Update"), arguments(in, kept), patch);
  }

  private static CodeBlock arguments(CodeBlock in, List<CodeBlock> kept) {
    return Stream.concat(Stream.of(in), kept.stream()).collect(CodeBlock.joining(", "));
  }

  /// Sets several components by their own setters.
  private MethodSpec jointSetter(PatchGroup group) {
    MethodSpec.Builder method =
        publicMethod(Names.joint(group.components()), update, javadoc.joint(group));
    for (ComponentDescriptor component : group.components()) {
      TypeName type = component.type().unboxed();
      method.addParameter(component.isRequired() ? type : Types.nullable(type), component.name());
    }
    for (ComponentDescriptor component : group.components()) {
      if (component.isRequired()) {
        method.addStatement("$1L($1L)", component.name());
      } else {
        method
            .beginControlFlow("if ($L == null)", component.name())
            .addStatement("$L()", Names.of("clear", component))
            .nextControlFlow("else")
            .addStatement("$1L($1L)", component.name())
            .endControlFlow();
      }
    }
    return method.addStatement("return this").build();
  }

  private MethodSpec setter(PatchGroup group) {
    ComponentDescriptor component = group.components().getFirst();
    MethodSpec.Builder method =
        publicMethod(component.name(), update, javadoc.single(group, uniques(group)))
            .addParameter(component.type().unboxed(), component.name())
            .addStatement("set($S, $L)", component.attribute(), encoded(component));
    if (deferred.components().contains(component)) {
      method.addStatement("this.$1L = $1L", component.name());
    }
    group.indexes().forEach(index -> method.addStatement(setIndex(component, index)));
    uniques(group).forEach(unique -> method.addStatement(setSentinel(unique)));
    return method.addStatement("return this").build();
  }

  private CodeBlock setSentinel(UniqueDescriptor unique) {
    return model.isDeferred(unique)
        ? CodeBlock.of("deferSentinel($L)", unique.number())
        : CodeBlock.of(
            "setSentinel($L, $L)",
            unique.number(),
            key(unique.method("unique"), IN, variables(unique.components())));
  }

  private CodeBlock encoded(ComponentDescriptor component) {
    return codec
        .beside(component)
        .encode(component.type(), CodeBlock.of("$L", component.name()), path(component));
  }

  private CodeBlock setIndex(ComponentDescriptor component, IndexDescriptor index) {
    if (model.isDeferred(index)) {
      return CodeBlock.of("deferIndexKey($L)", index.slot());
    }
    if (model.deciding(index).size() == 1) {
      boolean isOut = index.conditions().stream().anyMatch(condition -> !condition.isPresent());
      return CodeBlock.of(
          "setIndexKey($L, $L)", index.slot(), isOut ? CodeBlock.of("null") : keyOf(index));
    }
    boolean partition = index.isPartitionedBy(component);
    List<ComponentDescriptor> half =
        partition ? index.partitionComponents(model) : index.key().sort().components();
    String end = partition ? "Partition" : "Sort";
    return CodeBlock.of(
        "setIndex$L($L, $L)", end, index.slot(), key(index.name() + end, IN, variables(half)));
  }

  /// The keys of an index that one component decides on, unless that has a wrong value.
  private CodeBlock keyOf(IndexDescriptor index) {
    List<CodeBlock> broken =
        index.conditions().stream()
            .filter(IndexCondition::asksForValues)
            .map(condition -> hasOtherValue(index, condition))
            .toList();
    CodeBlock key = key(index.name(), IN, variables(index.keyComponents(model)));
    return broken.isEmpty()
        ? key
        : CodeBlock.of("$L ? null : $L", CodeBlock.join(broken, " || "), key);
  }

  private List<UniqueDescriptor> uniques(PatchGroup group) {
    return model.uniques().stream()
        .filter(unique -> group.components().stream().anyMatch(unique::has))
        .toList();
  }

  private MethodSpec clear(PatchGroup group, ComponentDescriptor component) {
    MethodSpec.Builder method =
        publicMethod(Names.of("clear", component), update, javadoc.clear(group))
            .addStatement("set($S, null)", component.attribute());
    group.indexes().forEach(index -> method.addStatement(clearIndex(component, index)));
    for (UniqueDescriptor unique : uniques(group)) {
      String none = model.isDeferred(unique) ? "deferSentinel($L)" : "setSentinel($L, null)";
      method.addStatement(none, unique.number());
    }
    return method.addStatement("return this").build();
  }

  private CodeBlock clearIndex(ComponentDescriptor component, IndexDescriptor index) {
    if (model.isDeferred(index)) {
      return CodeBlock.of("deferIndexKey($L)", index.slot());
    }
    CodeBlock none = CodeBlock.of("null");
    return CodeBlock.of(
        "setIndexKey($L, $L)", index.slot(), index.needs(component) ? none : keyOf(index));
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
