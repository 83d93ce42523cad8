package dev.bao.processor.writer;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.bao.processor.descriptor.ComponentDescriptor;
import dev.bao.processor.descriptor.ModelDescriptor;
import dev.bao.processor.descriptor.Names;
import dev.bao.processor.descriptor.UniqueDescriptor;
import java.util.List;
import java.util.stream.Collectors;

/// Writes the methods of `TaskRepository` that read a record by a unique value.
final class UniqueWriter extends ClassWriter {

  UniqueWriter(ModelDescriptor model) {
    super(model);
  }

  void addTo(TypeSpec.Builder type) {
    for (UniqueDescriptor unique : model.uniques()) {
      type.addMethod(find(unique)).addMethod(findConsistently(unique));
    }
  }

  private MethodSpec find(UniqueDescriptor unique) {
    List<ComponentDescriptor> components = unique.components();
    return start(unique, described(unique) + ".")
        .addStatement(
            "return $L($L, $T.EVENTUAL)",
            unique.method("findBy"),
            CodeBlock.join(variables(components), ", "),
            Types.CONSISTENCY)
        .build();
  }

  private MethodSpec findConsistently(UniqueDescriptor unique) {
    List<ComponentDescriptor> components = unique.components();
    CodeBlock in = CodeBlock.of("$L", Names.beside(components, "in"));
    String consistency = Names.beside(components, "consistency");
    return start(unique, described(unique) + ", with the consistency that is asked for.")
        .addParameter(Types.CONSISTENCY, consistency)
        .addStatement("$T $L = in()", Types.KEY_SPACE, in)
        .addStatement(
            "return findByUnique($L, $L, $L, $L)",
            in,
            model.uniques().indexOf(unique),
            key(unique.method("unique"), in, variables(components)),
            consistency)
        .build();
  }

  private MethodSpec.Builder start(UniqueDescriptor unique, String javadoc) {
    return publicMethod(
            unique.method("findBy"),
            Types.optional(model.type()),
            "Reads the record with a unique " + javadoc)
        .addParameters(parameters(unique.components()));
  }

  /// What is unique, and which of it is the same in upper and lower case.
  static String described(UniqueDescriptor unique) {
    return unique.parts().stream()
        .map(part ->
            "`" + part.component().name() + "`" + (part.isLowerCase() ? " in any case" : ""))
        .collect(Collectors.joining(" and "));
  }
}
