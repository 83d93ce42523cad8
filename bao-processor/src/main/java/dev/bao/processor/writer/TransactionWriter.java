package dev.bao.processor.writer;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.bao.processor.descriptor.ComponentDescriptor;
import dev.bao.processor.descriptor.ModelDescriptor;
import dev.bao.processor.descriptor.Names;
import java.util.List;

/// Writes the methods of `TaskRepository` that make parts of transactions.
final class TransactionWriter extends ClassWriter {

  private final List<ComponentDescriptor> key;
  private final CodeBlock in;

  TransactionWriter(ModelDescriptor model) {
    super(model);
    this.key = model.key().components();
    this.in = CodeBlock.of("$L", Names.beside(key, "in"));
  }

  void addTo(TypeSpec.Builder type) {
    type.addMethod(check()).addMethod(lookup());
  }

  private MethodSpec check() {
    String condition = Names.beside(key, "condition");
    return publicMethod(
            "check",
            Types.of(Types.CHECK, model.type()),
            "Describes a check of a record that is not written, for a transaction.")
        .addAnnotation(Types.CHECK_RETURN_VALUE)
        .addParameters(parameters(key))
        .addParameter(Types.of(Types.CONDITION, model.type()), condition)
        .addStatement("$T $L = in()", Types.KEY_SPACE, in)
        .addStatement("return check($L, $L, $L)", in, key("item", in, variables(key)), condition)
        .build();
  }

  private MethodSpec lookup() {
    return publicMethod(
            "lookup",
            Types.of(Types.LOOKUP, model.type()),
            "Describes the read of a record, to be done together with others.")
        .addAnnotation(Types.CHECK_RETURN_VALUE)
        .addParameters(parameters(key))
        .addStatement("$T $L = in()", Types.KEY_SPACE, in)
        .addStatement("return lookup($L, $L)", in, key("item", in, variables(key)))
        .build();
  }
}
