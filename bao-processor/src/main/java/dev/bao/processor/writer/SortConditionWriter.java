package dev.bao.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.bao.processor.descriptor.ComponentDescriptor;
import dev.bao.processor.descriptor.KeyHalf;
import dev.bao.processor.descriptor.ModelDescriptor;
import dev.bao.processor.descriptor.Names;
import dev.bao.processor.descriptor.ScalarKind;
import dev.bao.processor.descriptor.ValueType;
import java.util.List;

/// Writes the methods of a query class: the conditions on its sort key.
final class SortConditionWriter extends ClassWriter {

  private static final CodeBlock IN = CodeBlock.of("in()");

  private final KeyHalf sort;
  private final String sortMethod;
  private final TypeName query;

  /// @param sortMethod the method of the keys that makes the sort key
  /// @param base the class of the query, which its conditions give too
  SortConditionWriter(ModelDescriptor model, KeyHalf sort, String sortMethod, ClassName base) {
    super(model);
    this.sort = sort;
    this.sortMethod = sortMethod;
    this.query = Types.of(base, model.type());
  }

  void addTo(TypeSpec.Builder type) {
    type.addMethod(is());
    if (sort.isSingle() && sort.components().getFirst().type() instanceof ValueType.Scalar scalar) {
      addRanges(type, sort.components().getFirst(), scalar.kind());
    }
  }

  private void addRanges(TypeSpec.Builder type, ComponentDescriptor component, ScalarKind kind) {
    if (kind.isOrdered()) {
      type.addMethod(compare(component, "Before", "<", "is before this one"))
          .addMethod(compare(component, "NotAfter", "<=", "is this one or before"))
          .addMethod(compare(component, "After", ">", "is after this one"))
          .addMethod(compare(component, "NotBefore", ">=", "is this one or after"))
          .addMethod(between(component));
    }
    if (kind == ScalarKind.TEXT) {
      type.addMethod(beginsWith(component));
    }
  }

  private MethodSpec is() {
    return condition(
            Names.joint(sort.components()) + "Is", sort.isSingle() ? "is this one" : "are these")
        .addParameters(parameters(sort.components()))
        .addStatement("return sort($S, $L)", "=", sortKey(variables(sort.components())))
        .build();
  }

  private MethodSpec compare(
      ComponentDescriptor component, String end, String comparator, String phrase) {
    return condition(component.name() + end, phrase)
        .addParameters(parameters(sort.components()))
        .addStatement("return sort($S, $L)", comparator, sortKey(variables(sort.components())))
        .build();
  }

  private MethodSpec between(ComponentDescriptor component) {
    TypeName type = component.type().unboxed();
    return condition(component.name() + "Between", "is within these two, both included")
        .addParameter(parameter(type, "low"))
        .addParameter(parameter(type, "high"))
        .addStatement(
            "return sortBetween($L, $L)",
            sortKey(List.of(CodeBlock.of("low"))),
            sortKey(List.of(CodeBlock.of("high"))))
        .build();
  }

  private MethodSpec beginsWith(ComponentDescriptor component) {
    return condition(component.name() + "BeginsWith", "starts with this text")
        .addParameter(parameter(component.type().unboxed(), "start"))
        .addStatement("return sortBeginsWith($L)", sortKey(List.of(CodeBlock.of("start"))))
        .build();
  }

  private MethodSpec.Builder condition(String name, String phrase) {
    return publicMethod(
        name, query, "Those whose " + QueryWriter.quoted(sort) + " " + phrase + ".");
  }

  private CodeBlock sortKey(List<CodeBlock> values) {
    return key(sortMethod, IN, values);
  }
}
