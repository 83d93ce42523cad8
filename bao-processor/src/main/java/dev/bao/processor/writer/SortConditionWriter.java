package dev.bao.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.bao.processor.descriptor.ComponentDescriptor;
import dev.bao.processor.descriptor.ModelDescriptor;
import dev.bao.processor.descriptor.ScalarKind;
import dev.bao.processor.descriptor.ValueType;
import java.util.List;

/// Writes the methods of a query class: the conditions on one component of its sort key.
final class SortConditionWriter extends ClassWriter {

  private static final CodeBlock IN = CodeBlock.of("in()");

  private final SortLevel level;
  private final ComponentDescriptor component;
  private final TypeName query;

  SortConditionWriter(ModelDescriptor model, SortLevel level) {
    super(model);
    this.level = level;
    this.component = level.component();
    this.query = Types.of(level.base(), model.type());
  }

  void addTo(TypeSpec.Builder type) {
    type.addMethod(level.isLast() ? compare("Is", "=", "is this one") : leading());
    if (component.type() instanceof ValueType.Scalar scalar) {
      addRanges(type, scalar.kind());
    }
  }

  private void addRanges(TypeSpec.Builder type, ScalarKind kind) {
    if (kind.isOrdered()) {
      type.addMethod(compare("Before", "<", "is before this one"))
          .addMethod(compare("NotAfter", "<=", "is this one or before"))
          .addMethod(compare("After", ">", "is after this one"))
          .addMethod(compare("NotBefore", ">=", "is this one or after"))
          .addMethod(between());
    }
    if (kind == ScalarKind.TEXT) {
      type.addMethod(beginsWith());
    }
  }

  private MethodSpec leading() {
    SortLevel next = level.next();
    ClassName type = model.generated("Repository").nestedClass(next.className());
    return publicMethod(
            component.name() + "Is",
            type,
            those("is this one") + " Conditions on `" + next.component().name() + "` may follow.")
        .addParameters(parameters(List.of(component)))
        .addStatement("return new $T(sortPart($S, $L))", type, "=", value(component.name()))
        .build();
  }

  private MethodSpec compare(String end, String comparator, String phrase) {
    return condition(end, phrase)
        .addParameters(parameters(List.of(component)))
        .addStatement("return $L($S, $L)", sort(""), comparator, value(component.name()))
        .build();
  }

  private MethodSpec between() {
    TypeName type = component.type().unboxed();
    return condition("Between", "is within these two, both included")
        .addParameter(parameter(type, "low"))
        .addParameter(parameter(type, "high"))
        .addStatement("return $L($L, $L)", sort("Between"), value("low"), value("high"))
        .build();
  }

  private MethodSpec beginsWith() {
    return condition("BeginsWith", "starts with this text")
        .addParameter(parameter(component.type().unboxed(), "start"))
        .addStatement("return $L($L)", sort("BeginsWith"), value("start"))
        .build();
  }

  private MethodSpec.Builder condition(String end, String phrase) {
    return publicMethod(component.name() + end, query, those(phrase));
  }

  private String those(String phrase) {
    return "Those whose `" + component.name() + "` " + phrase + ".";
  }

  /// The method of the query that takes the condition.
  private String sort(String end) {
    return (level.isLast() ? "sort" : "sortPart") + end;
  }

  private CodeBlock value(String variable) {
    return keyText(IN, component, variable);
  }
}
