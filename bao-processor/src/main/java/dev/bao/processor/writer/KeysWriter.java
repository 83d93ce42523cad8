package dev.bao.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.bao.processor.descriptor.ComponentDescriptor;
import dev.bao.processor.descriptor.IndexDescriptor;
import dev.bao.processor.descriptor.KeyHalf;
import dev.bao.processor.descriptor.ModelDescriptor;
import dev.bao.processor.descriptor.Names;
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
    if (model.key().hasSortKey()) {
      type.addMethod(tablePartition()).addMethod(tableSort());
    }
    for (IndexDescriptor index : model.indexes()) {
      type.addMethod(index(index)).addMethod(indexPartition(index));
      if (index.key().hasSortKey()) {
        type.addMethod(indexSort(index));
      }
    }
    model.uniques().forEach(unique -> type.addMethod(unique(unique)));
    return type.build();
  }

  private FieldSpec prefix() {
    return FieldSpec.builder(STRING, "PREFIX", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("The model's part of every key.")
        .initializer("$S", model.prefix())
        .build();
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
            "return new $T($L.partition(PREFIX, $L), PREFIX)",
            Types.ITEM_KEY,
            in,
            text(in, model.key().partition()))
        .build();
  }

  private MethodSpec tablePartition() {
    KeyHalf half = model.key().partition();
    CodeBlock in = in(half.components());
    return method(
            "partition", STRING, half.components(), "The partition key of an item in the table.")
        .addStatement("return $L.partition(PREFIX, $L)", in, text(in, half))
        .build();
  }

  private MethodSpec tableSort() {
    return sort("sort", model.key().sort(), "The sort key of an item in the table.");
  }

  private MethodSpec index(IndexDescriptor index) {
    List<ComponentDescriptor> components = index.key().components();
    CodeBlock in = in(components);
    CodeBlock partition =
        call(index.name() + "Partition", in, index.key().partition().components());
    CodeBlock sort =
        index.key().hasSortKey()
            ? call(index.name() + "Sort", in, index.key().sort().components())
            : CodeBlock.of("PREFIX");
    String javadoc =
        "The keys of an item in `" + index.name() + "`, which is gsi" + index.slot() + ".";
    return method(index.name(), Types.ITEM_KEY, components, javadoc)
        .addStatement("return new $T($L, $L)", Types.ITEM_KEY, partition, sort)
        .build();
  }

  private MethodSpec indexPartition(IndexDescriptor index) {
    KeyHalf half = index.key().partition();
    CodeBlock in = in(half.components());
    String javadoc = "The partition key of `" + index.name() + "`.";
    return method(index.name() + "Partition", STRING, half.components(), javadoc)
        .addStatement("return $L.indexPartition(PREFIX, $L, $L)", in, index.slot(), text(in, half))
        .build();
  }

  private MethodSpec indexSort(IndexDescriptor index) {
    return sort(
        index.name() + "Sort", index.key().sort(), "The sort key of `" + index.name() + "`.");
  }

  private MethodSpec sort(String name, KeyHalf half, String javadoc) {
    CodeBlock in = in(half.components());
    return method(name, STRING, half.components(), javadoc)
        .addStatement("return $L.sort(PREFIX, $L)", in, text(in, half))
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
    String method =
        component.type() instanceof ValueType.Scalar scalar ? scalar.kind().keyText() : "constant";
    return "integer".equals(method)
        ? CodeBlock.of("$L.integer($L)", in, component.name())
        : CodeBlock.of("$L.$L($L, $L)", in, method, path(component), component.name());
  }
}
