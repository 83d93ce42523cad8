package dev.bao.processor.writer;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.bao.processor.descriptor.ComponentDescriptor;
import dev.bao.processor.descriptor.IndexDescriptor;
import dev.bao.processor.descriptor.KeyHalf;
import dev.bao.processor.descriptor.ModelDescriptor;
import dev.bao.processor.descriptor.Names;
import dev.bao.processor.descriptor.ScalarKind;
import dev.bao.processor.descriptor.ValueType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/// Writes the method of `TaskSchema` that makes an item of a record, and those that it is made of
/// where the record is long. A text that is also a key is made once, and both attributes have the
/// same value.
final class ItemWriter extends ClassWriter {

  /// `_pk`, `_sk`, `_model`, and `_w`, which a conditional write adds.
  private static final int OWN_ATTRIBUTES = 4;

  /// How many components a method writes. Of longer methods HotSpot compiles the end without what
  /// it calls: a record of 63 texts takes a fifth longer to write in one.
  private static final int COMPONENTS_OF_A_METHOD = 16;

  private static final CodeBlock WRITE_NULLS = CodeBlock.of("writeNulls");

  private final RecordCodec codec;
  private final String record;

  ItemWriter(ModelDescriptor model, RecordCodec codec) {
    super(model);
    this.codec = codec;
    this.record = Names.record(model);
  }

  void addTo(TypeSpec.Builder schema) {
    List<ComponentDescriptor> all = model.components();
    if (all.size() <= COMPONENTS_OF_A_METHOD) {
      schema.addMethod(toItem(statements(all)));
      return;
    }
    List<CodeBlock> calls = new ArrayList<>();
    List<MethodSpec> parts = new ArrayList<>();
    for (int from = 0; from < all.size(); from += COMPONENTS_OF_A_METHOD) {
      int end = Math.min(from + COMPONENTS_OF_A_METHOD, all.size());
      String name = "putComponents" + (parts.size() + 1);
      calls.add(CodeBlock.of("$L(item, $L, writeNulls)", name, record));
      parts.add(part(name, statements(all.subList(from, end))));
    }
    schema.addMethod(toItem(calls)).addMethods(parts);
  }

  private MethodSpec part(String name, List<CodeBlock> statements) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(Types.ITEM, "item")
            .addParameter(model.type(), record)
            .addParameter(boolean.class, "writeNulls");
    statements.forEach(method::addStatement);
    return method.build();
  }

  private List<CodeBlock> statements(List<ComponentDescriptor> components) {
    return components.stream().map(this::put).toList();
  }

  private MethodSpec toItem(List<CodeBlock> statements) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("toItem")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .returns(Types.ITEM)
            .addParameter(Types.KEY_SPACE, "in")
            .addParameter(String.class, "partition")
            .addParameter(String.class, "sort")
            .addParameter(model.type(), record)
            .addParameter(boolean.class, "writeNulls")
            .addStatement("$T item = $T.newHashMap($L)", Types.ITEM, HashMap.class, size())
            .addStatement("putKey(item, partition, sort)");
    if (model.iterationBuckets() > 0) {
      method.addStatement("putIterationKey(item, in, $L)", id());
    }
    for (IndexDescriptor index : model.indexes()) {
      method.addStatement(
          "putIndexKey(item, $L, indexKey(in, $L, $L))", index.slot(), index.slot(), record);
    }
    statements.forEach(method::addStatement);
    return method.addStatement("return item").build();
  }

  /// The id of the item, where a component is the id as it is; else its key.
  private CodeBlock id() {
    List<ComponentDescriptor> components = model.key().components();
    return components.size() == 1 && isKind(components.getFirst().type(), ScalarKind.TEXT)
        ? accessor(components.getFirst())
        : CodeBlock.of("new $T(partition, sort)", Types.ITEM_KEY);
  }

  private CodeBlock put(ComponentDescriptor component) {
    String key = hasTextOfKey(component.type()) ? keyOf(component) : null;
    return key == null
        ? codec.put("item", component, accessor(component), path(component), WRITE_NULLS)
        : CodeBlock.of("putKeyText(item, $S, $S)", component.attribute(), key);
  }

  /// Whether the attribute's text is the component's key text.
  private static boolean hasTextOfKey(ValueType type) {
    return type instanceof ValueType.Constant
        || isKind(type, ScalarKind.TEXT)
        || isKind(type, ScalarKind.INSTANT)
        || isKind(type, ScalarKind.DATE)
        || isKind(type, ScalarKind.UUID);
  }

  private static boolean isKind(ValueType type, ScalarKind kind) {
    return type instanceof ValueType.Scalar scalar && scalar.kind() == kind;
  }

  /// The attribute of a key that every item has and that is made of the component alone, null where
  /// there is none.
  private @Nullable String keyOf(ComponentDescriptor component) {
    if (model.membership() == null && isMadeOf(model.key().sort(), component)) {
      return "_sk";
    }
    if (model.iterationBuckets() > 0 && model.key().components().equals(List.of(component))) {
      return "_iter_sk";
    }
    return model.indexes().stream()
        .filter(index -> index.hasIndependentHalves() && isMadeOf(index.key().sort(), component))
        .map(index -> "_gsi" + index.slot() + "_sk")
        .findFirst()
        .orElse(null);
  }

  private static boolean isMadeOf(KeyHalf half, ComponentDescriptor component) {
    return half.isIndependent() && half.components().contains(component);
  }

  private int size() {
    return OWN_ATTRIBUTES
        + (model.iterationBuckets() > 0 ? 2 : 0)
        + 2 * model.indexes().size()
        + model.components().size();
  }
}
