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
import dev.bao.processor.descriptor.KeyHalf;
import dev.bao.processor.descriptor.Membership;
import dev.bao.processor.descriptor.ModelDescriptor;
import dev.bao.processor.descriptor.Names;
import dev.bao.processor.descriptor.ScalarKind;
import dev.bao.processor.descriptor.UniqueDescriptor;
import dev.bao.processor.descriptor.ValueType;
import java.util.List;
import javax.lang.model.element.Modifier;

/// Writes `TaskKeys`.
final class KeysWriter extends ClassWriter {

  private static final ClassName STRING = ClassName.get(String.class);

  KeysWriter(ModelDescriptor model) {
    super(model);
  }

  TypeSpec write() {
    TypeSpec.Builder type =
        start("Keys", "The keys of " + link() + " items, made within the keys of one tenant.")
            .addField(prefix())
            .addMethod(privateConstructor())
            .addMethod(item());
    if (model.membership() != null) {
      type.addField(collection(model.membership()));
    }
    if (model.key().hasSortKey()) {
      type.addMethod(tablePartition()).addMethod(tableSort());
    }
    for (IndexDescriptor index : model.indexes()) {
      type.addMethod(index(index)).addMethod(indexPartition(index));
      addQueried(type, index);
      index.conditions().stream()
          .filter(IndexCondition::asksForValues)
          .forEach(condition -> type.addMethod(indexHas(index, condition)));
    }
    if (model.indexes().stream().anyMatch(IndexDescriptor::isSharded)) {
      type.addMethod(id());
    }
    model.uniques().forEach(unique -> type.addMethod(unique(unique)));
    return type.build();
  }

  /// Writes the keys that the queries of an item collection need.
  ///
  /// @see dev.bao.processor.descriptor.CollectionDescriptor#common()
  TypeSpec writeCommon() {
    TypeSpec.Builder type =
        start("Keys", "The keys by which " + link() + " are queried, made within one tenant's.")
            .addField(
                constant("PREFIX", model.prefix(), "The collection's part of partition keys."))
            .addMethod(privateConstructor())
            .addMethod(tablePartition());
    for (IndexDescriptor index : model.indexes()) {
      if (!index.isSharded()) {
        type.addMethod(indexPartition(index));
      }
      addQueried(type, index);
    }
    return type.build();
  }

  /// Adds what a query of an index needs besides the partition key of a record.
  private void addQueried(TypeSpec.Builder type, IndexDescriptor index) {
    if (index.isSharded()) {
      type.addMethod(indexShard(index));
    }
    if (index.key().hasSortKey()) {
      type.addMethod(indexSort(index));
    }
  }

  private FieldSpec prefix() {
    return constant("PREFIX", model.prefix(), "The model's part of every key.");
  }

  private static FieldSpec collection(Membership membership) {
    return constant(
        "COLLECTION",
        membership.prefix(),
        "What the table's partition keys have in its place: that of the item collection.");
  }

  private static FieldSpec constant(String name, String value, String javadoc) {
    return FieldSpec.builder(STRING, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("$L", javadoc)
        .initializer("$S", value)
        .build();
  }

  /// The constant for what the partition keys of the table have.
  private String tablePrefix() {
    return model.membership() == null ? "PREFIX" : "COLLECTION";
  }

  private MethodSpec item() {
    List<ComponentDescriptor> components = model.key().components();
    CodeBlock in = in(components);
    MethodSpec.Builder method =
        method("item", Types.ITEM_KEY, components, "The key of an item in the table.");
    if (model.key().hasSortKey()) {
      return method
          .addStatement(
              "return new $T($L, $L)",
              Types.ITEM_KEY,
              call("partition", in, model.key().partition().components()),
              call("sort", in, model.key().sort().components()))
          .build();
    }
    return method
        .addStatement(
            "return new $T($L.partition($L, $L), PREFIX)",
            Types.ITEM_KEY,
            in,
            tablePrefix(),
            text(in, model.key().partition()))
        .build();
  }

  private MethodSpec tablePartition() {
    KeyHalf half = model.key().partition();
    CodeBlock in = in(half.components());
    return method(
            "partition", STRING, half.components(), "The partition key of an item in the table.")
        .addStatement(
            "return $L",
            half.isEmpty()
                ? CodeBlock.of("$L.modelPartition(PREFIX)", in)
                : CodeBlock.of("$L.partition($L, $L)", in, tablePrefix(), text(in, half)))
        .build();
  }

  private MethodSpec tableSort() {
    String maker = model.membership() == null ? "sort" : "memberSort";
    return sort("sort", maker, model.key().sort(), "The sort key of an item in the table.");
  }

  /// The same text as the iteration index knows an item by.
  private MethodSpec id() {
    List<ComponentDescriptor> components = model.key().components();
    CodeBlock in = in(components);
    CodeBlock partition =
        model.key().isModelPartition() ? CodeBlock.of("") : text(in, model.key().partition());
    String javadoc = "The id of an item, which decides on its shard.";
    return method("id", STRING, components, javadoc)
        .addStatement(
            "return $L",
            model.key().isModelPartition()
                ? text(in, model.key().sort())
                : model.key().hasSortKey()
                    ? CodeBlock.of("$L.join($L, $L)", in, partition, text(in, model.key().sort()))
                    : partition)
        .build();
  }

  private MethodSpec index(IndexDescriptor index) {
    List<ComponentDescriptor> components = index.keyComponents(model);
    CodeBlock in = in(components);
    CodeBlock partition = call(index.name() + "Partition", in, index.partitionComponents(model));
    CodeBlock sort =
        index.key().hasSortKey()
            ? call(index.name() + "Sort", in, index.key().sort().components())
            : CodeBlock.of("PREFIX");
    String javadoc =
        "The keys of an item in `"
            + index.name()
            + "`, which is gsi"
            + index.slot()
            + (index.isSharded() ? " in " + index.shards() + " shards." : ".");
    return method(index.name(), Types.ITEM_KEY, components, javadoc)
        .addStatement("return new $T($L, $L)", Types.ITEM_KEY, partition, sort)
        .build();
  }

  private MethodSpec indexPartition(IndexDescriptor index) {
    List<ComponentDescriptor> components = index.partitionComponents(model);
    CodeBlock in = in(components);
    CodeBlock key = index.isSharded() ? shardOfItem(index, in) : onePartition(index, in);
    String javadoc =
        index.isSharded()
            ? "The partition key of an item in `" + index.name() + "`."
            : "The partition key of `" + index.name() + "`.";
    return method(index.name() + "Partition", STRING, components, javadoc)
        .addStatement("return $L", key)
        .build();
  }

  private CodeBlock onePartition(IndexDescriptor index, CodeBlock in) {
    KeyHalf half = index.key().partition();
    return half.isEmpty()
        ? CodeBlock.of("$L.indexModelPartition(PREFIX, $L)", in, index.slot())
        : CodeBlock.of(
            "$L.indexPartition($L, $L, $L)", in, indexPrefix(index), index.slot(), text(in, half));
  }

  /// The shard of an item: the number first, then the components of the partition key.
  private CodeBlock shardOfItem(IndexDescriptor index, CodeBlock in) {
    CodeBlock number =
        CodeBlock.of(
            "$L.shard($L, $L)", in, call("id", in, model.key().components()), index.shards());
    CodeBlock.Builder call = CodeBlock.builder().add("$LShard($L, $L", index.name(), in, number);
    index.key().partition().components().forEach(one -> call.add(", $L", one.name()));
    return call.add(")").build();
  }

  private MethodSpec indexShard(IndexDescriptor index) {
    KeyHalf half = index.key().partition();
    CodeBlock in = in(half.components());
    String shard = Names.beside(half.components(), "shard");
    String javadoc =
        "The partition key of a shard of `"
            + index.name()
            + "`, 0 to "
            + (index.shards() - 1)
            + ".";
    return publicMethod(index.name() + "Shard", STRING, javadoc)
        .addModifiers(Modifier.STATIC)
        .addParameter(Types.KEY_SPACE, in.toString())
        .addParameter(int.class, shard)
        .addParameters(parameters(half.components()))
        .addStatement(
            "return $L.shardPartition($L, $L, $L, $L)",
            in,
            indexPrefix(index),
            index.slot(),
            shard,
            text(in, half))
        .build();
  }

  /// The constant for what the partition keys of an index have.
  private String indexPrefix(IndexDescriptor index) {
    return index.isShared() ? "COLLECTION" : "PREFIX";
  }

  private MethodSpec indexSort(IndexDescriptor index) {
    String javadoc = "The sort key of `" + index.name() + "`.";
    return sort(index.name() + "Sort", "sort", index.key().sort(), javadoc);
  }

  /// @param maker the method of the key space that makes the text
  private MethodSpec sort(String name, String maker, KeyHalf half, String javadoc) {
    CodeBlock in = in(half.components());
    return method(name, STRING, half.components(), javadoc)
        .addStatement("return $L.$L(PREFIX, $L)", in, maker, text(in, half))
        .build();
  }

  private MethodSpec unique(UniqueDescriptor unique) {
    List<ComponentDescriptor> components = unique.components();
    CodeBlock in = in(components);
    String javadoc =
        "The key of the sentinel that holds a unique " + UniqueWriter.described(unique) + ".";
    return method(unique.method("unique"), Types.ITEM_KEY, components, javadoc)
        .addStatement(
            "return $L.sentinel(PREFIX, $L, $S, $L)",
            in,
            unique.number(),
            unique.label(),
            joined(in, unique.parts().stream().map(part -> text(in, part)).toList()))
        .build();
  }

  private MethodSpec.Builder method(
      String name, TypeName returns, List<ComponentDescriptor> components, String javadoc) {
    return publicMethod(name, returns, javadoc)
        .addModifiers(Modifier.STATIC)
        .addParameter(Types.KEY_SPACE, in(components).toString())
        .addParameters(parameters(components));
  }

  private static CodeBlock in(List<ComponentDescriptor> components) {
    return CodeBlock.of("$L", Names.beside(components, "in"));
  }

  private static CodeBlock call(String name, CodeBlock in, List<ComponentDescriptor> components) {
    CodeBlock.Builder call = CodeBlock.builder().add("$L($L", name, in);
    components.forEach(component -> call.add(", $L", component.name()));
    return call.add(")").build();
  }

  /// The key text of a half.
  private CodeBlock text(CodeBlock in, KeyHalf half) {
    List<CodeBlock> texts =
        half.components().stream().map(component -> text(in, component)).toList();
    return joined(in, texts);
  }

  private static CodeBlock joined(CodeBlock in, List<CodeBlock> texts) {
    return texts.size() == 1
        ? texts.getFirst()
        : CodeBlock.of("$L.join($L)", in, CodeBlock.join(texts, ", "));
  }

  private CodeBlock text(CodeBlock in, UniqueDescriptor.Part part) {
    ComponentDescriptor component = part.component();
    return part.isLowerCase()
        ? CodeBlock.of("$L.lowerCase($L, $L)", in, path(component), component.name())
        : text(in, component);
  }

  private CodeBlock text(CodeBlock in, ComponentDescriptor component) {
    return keyText(in, component, component.name());
  }

  private MethodSpec indexHas(IndexDescriptor index, IndexCondition condition) {
    ComponentDescriptor component = condition.component();
    List<CodeBlock> equals =
        condition.values().stream().map(value -> isEqual(component, value)).toList();
    String javadoc =
        "Whether an item with this `" + component.name() + "` may be in `" + index.name() + "`.";
    return publicMethod(Names.indexHas(index, component), TypeName.BOOLEAN, javadoc)
        .addModifiers(Modifier.STATIC)
        .addParameters(parameters(List.of(component)))
        .addStatement("return $L", CodeBlock.join(equals, " || "))
        .build();
  }

  private static CodeBlock isEqual(ComponentDescriptor component, CodeBlock value) {
    ScalarKind kind = component.type() instanceof ValueType.Scalar scalar ? scalar.kind() : null;
    if (kind == ScalarKind.TEXT) {
      return CodeBlock.of("$L.equals($L)", value, component.name());
    }
    if (kind == ScalarKind.BOOL) {
      return CodeBlock.of(value.toString().equals("true") ? "$L" : "!$L", component.name());
    }
    return CodeBlock.of("$L == $L", component.name(), value);
  }
}
