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
import dev.bao.processor.descriptor.UniqueDescriptor;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/// Writes `TaskSchema`.
final class SchemaWriter extends ClassWriter {

  private final RecordCodec codec;
  private final String record;

  SchemaWriter(ModelDescriptor model) {
    super(model);
    this.codec = new RecordCodec(Codec.within(model));
    this.record = Names.record(model);
  }

  TypeSpec write() {
    TypeSpec.Builder type =
        start("Schema", "How " + Names.withArticle(link()) + " becomes an item and back.")
            .superclass(Types.of(Types.MODEL_SCHEMA, model.type()))
            .addField(modelField())
            .addField(attributes());
    ConverterWriter.addTo(type, model);
    defaults(type);
    type.addMethod(constructor()).addMethod(of()).addMethod(neededAttributes()).addMethod(key());
    if (!model.indexes().isEmpty()) {
      type.addMethod(indexKey());
      new IndexOfItemWriter(model, codec).addTo(type);
    }
    if (!model.uniques().isEmpty()) {
      type.addMethod(sentinel());
    }
    new ItemWriter(model, codec).addTo(type);
    type.addMethod(fromItem());
    new LifecycleWriter(model).addToSchema(type);
    NestedWriter nestedWriter = new NestedWriter(codec);
    model.nested().forEach(nested -> nestedWriter.addTo(type, nested));
    new CollectionCodecWriter(codec.values()).addTo(type);
    return type.build();
  }

  private FieldSpec modelField() {
    CodeBlock.Builder description =
        CodeBlock.builder()
            .add("\n$>$>$T.builder($S, $T.PREFIX)$>$>", Types.MODEL, model.name(), keys);
    if (model.key().isModelPartition()) {
      description.add("\n.modelPartition()");
    } else if (model.key().hasSortKey()) {
      description.add("\n.sortKey()");
    }
    if (model.membership() != null) {
      description.add(
          "\n.memberOf($S, $T.COLLECTION)", model.membership().collection().simpleName(), keys);
    }
    model.indexes().forEach(index -> description.add("\n.index($L)", modelIndex(index)));
    model.uniques().forEach(unique -> description.add("\n.unique($L)", modelUnique(unique)));
    description.add(LifecycleWriter.description(model));
    description.add("\n.iterated($L)\n.build()$<$<$<$<", model.iterationBuckets());
    return FieldSpec.builder(Types.MODEL, "MODEL", Modifier.STATIC, Modifier.FINAL)
        .initializer(description.build())
        .build();
  }

  private CodeBlock modelIndex(IndexDescriptor index) {
    List<CodeBlock> attributes =
        model.deciding(index).stream()
            .map(component -> CodeBlock.of("$S", component.attribute()))
            .toList();
    CodeBlock.Builder description =
        CodeBlock.builder()
            .add(
                "new $T($S, $L, $L)$L",
                Types.MODEL_INDEX,
                index.name(),
                index.slot(),
                index.hasIndependentHalves(),
                model.isDeferred(index)
                    ? CodeBlock.of(".madeOf($L)", CodeBlock.join(attributes, ", "))
                    : "");
    if (index.key().isModelPartition()) {
      description.add(".inModelPartition()");
    }
    if (index.isSharded()) {
      description.add(".sharded($L)", index.shards());
    }
    if (index.isShared()) {
      description.add(".shared()");
    }
    return description.build();
  }

  private static CodeBlock modelUnique(UniqueDescriptor unique) {
    List<CodeBlock> attributes =
        unique.components().stream()
            .map(component -> CodeBlock.of("$S", component.attribute()))
            .toList();
    return CodeBlock.of(
        "new $T($L, $S, $L)",
        Types.MODEL_UNIQUE,
        unique.number(),
        unique.label(),
        attributes.size() == 1 ? attributes.getFirst() : listOf(attributes));
  }

  private FieldSpec attributes() {
    List<CodeBlock> names =
        model.components().stream()
            .map(component -> CodeBlock.of("$S", component.attribute()))
            .toList();
    TypeName type = Types.of(ClassName.get(List.class), ClassName.get(String.class));
    return FieldSpec.builder(type, "ATTRIBUTES", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(listOf(names))
        .build();
  }

  private static CodeBlock listOf(List<CodeBlock> elements) {
    return CodeBlock.of("$T.of($L)", List.class, CodeBlock.join(elements, ", "));
  }

  private void defaults(TypeSpec.Builder type) {
    model.allComponents().forEach(component -> addDefault(type, component));
  }

  private static void addDefault(TypeSpec.Builder type, ComponentDescriptor component) {
    if (component.absent() != null) {
      type.addField(
          FieldSpec.builder(component.type().unboxed(), component.absent().constant())
              .addModifiers(Modifier.STATIC, Modifier.FINAL)
              .initializer(component.absent().literal())
              .build());
    }
  }

  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("Makes the schema for a table's key format.")
        .addParameter(Types.KEY_FORMAT, "format")
        .addStatement("super(format, MODEL, $T.class, ATTRIBUTES)", model.type())
        .build();
  }

  /// It names the superclass: where the repository handed over this class as another one, it would
  /// be loaded when the repository is verified.
  private MethodSpec of() {
    return MethodSpec.methodBuilder("of")
        .addJavadoc(
            "The same for the repository, which so does without this class until it is used.")
        .addModifiers(Modifier.STATIC)
        .returns(Types.of(Types.MODEL_SCHEMA, model.type()))
        .addParameter(Types.KEY_FORMAT, "format")
        .addStatement("return new $T(format)", schema)
        .build();
  }

  private MethodSpec neededAttributes() {
    List<CodeBlock> names =
        model.components().stream()
            .filter(ComponentDescriptor::mustBeBuilt)
            .map(component -> CodeBlock.of("$S", component.attribute()))
            .toList();
    return override(
            "neededAttributes", Types.of(ClassName.get(List.class), ClassName.get(String.class)))
        .addStatement("return $L", listOf(names))
        .build();
  }

  private MethodSpec key() {
    return override("key", Types.ITEM_KEY)
        .addParameter(Types.KEY_SPACE, "in")
        .addParameter(model.type(), record)
        .addStatement("return $L", ofRecord("item", model.key().components()))
        .build();
  }

  private MethodSpec indexKey() {
    MethodSpec.Builder method =
        override("indexKey", Types.nullable(Types.ITEM_KEY))
            .addParameter(Types.KEY_SPACE, "in")
            .addParameter(int.class, "slot")
            .addParameter(model.type(), record)
            .addCode("return switch (slot) {\n$>");
    for (IndexDescriptor index : model.indexes()) {
      List<ComponentDescriptor> components = index.keyComponents(model);
      method.addCode(
          "case $L -> $L;\n",
          index.slot(),
          unless(reasonsForNone(index), ofRecord(index.name(), components)));
    }
    return method.addCode("default -> super.indexKey(in, slot, $L);\n$<};\n", record).build();
  }

  /// When a record is not in an index.
  private List<CodeBlock> reasonsForNone(IndexDescriptor index) {
    List<CodeBlock> reasons = new ArrayList<>(absent(index.key().components()));
    for (IndexCondition condition : index.conditions()) {
      ComponentDescriptor component = condition.component();
      if (!component.isRequired() && !index.key().has(component)) {
        reasons.add(condition.isPresent() ? isAbsent(component) : isThere(component));
      }
      if (condition.asksForValues()) {
        String method = Names.indexHas(index, component);
        CodeBlock value = accessors(List.of(component)).getFirst();
        reasons.add(CodeBlock.of("!$T.$L($L)", keys, method, value));
      }
    }
    return reasons;
  }

  private MethodSpec sentinel() {
    MethodSpec.Builder method =
        override("sentinel", Types.nullable(Types.ITEM_KEY))
            .addParameter(Types.KEY_SPACE, "in")
            .addParameter(int.class, "constraint")
            .addParameter(model.type(), record)
            .addCode("return switch (constraint) {\n$>");
    for (UniqueDescriptor unique : model.uniques()) {
      List<ComponentDescriptor> components = unique.components();
      method.addCode(
          "case $L -> $L;\n",
          unique.number(),
          unlessAbsent(components, ofRecord(unique.method("unique"), components)));
    }
    return method.addCode("default -> super.sentinel(in, constraint, $L);\n$<};\n", record).build();
  }

  private MethodSpec fromItem() {
    List<CodeBlock> arguments =
        model.components().stream()
            .map(component -> codec.get("item", component, path(component)))
            .toList();
    return override("fromItem", model.type())
        .addParameter(Types.ITEM, "item")
        .addStatement("return new $T($L)", model.type(), CodeBlock.join(arguments, ", "))
        .build();
  }

  private CodeBlock ofRecord(String method, List<ComponentDescriptor> components) {
    return key(method, CodeBlock.of("in"), accessors(components));
  }

  private CodeBlock unlessAbsent(List<ComponentDescriptor> components, CodeBlock key) {
    return unless(absent(components), key);
  }

  private List<CodeBlock> absent(List<ComponentDescriptor> components) {
    return components.stream()
        .filter(component -> !component.isRequired())
        .map(this::isAbsent)
        .toList();
  }

  private static CodeBlock unless(List<CodeBlock> reasons, CodeBlock key) {
    return reasons.isEmpty()
        ? key
        : CodeBlock.of("$L ? null : $L", CodeBlock.join(reasons, " || "), key);
  }

  static MethodSpec.Builder override(String name, TypeName returns) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(returns);
  }
}
