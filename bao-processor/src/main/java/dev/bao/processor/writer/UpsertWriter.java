package dev.bao.processor.writer;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.bao.processor.descriptor.ComponentDescriptor;
import dev.bao.processor.descriptor.ModelDescriptor;
import dev.bao.processor.descriptor.Names;
import java.util.List;
import java.util.Map;

/// Writes the method of `TaskRepository` that patches a record or makes it.
final class UpsertWriter extends ClassWriter {

  private final List<ComponentDescriptor> key;
  private final Codec codec;

  UpsertWriter(ModelDescriptor model) {
    super(model);
    this.key = model.key().components();
    this.codec = Codec.outside(model);
  }

  MethodSpec write() {
    CodeBlock in = CodeBlock.of("$L", Names.beside(key, "in"));
    CodeBlock patch = CodeBlock.of("$L", Names.beside(key, "patch"));
    String javadoc =
        """
        Describes a patch of a record, which makes it where it is not there; it is done by \
        `execute()`.

        @throws dev.bao.error.MappingException `BAO-7051` where the patch has no value for what \
        every record needs
        """;
    return publicMethod("upsert", Types.of(Types.UPSERT_WRITE, model.type()), javadoc)
        .addAnnotation(Types.CHECK_RETURN_VALUE)
        .addParameters(parameters(key))
        .addParameter(Types.consumer(model.generated("Update")), patch.toString())
        .addStatement("$T $L = in()", Types.KEY_SPACE, in)
        .addStatement(
            "return upsert($L, $L, $L, $T.of($L))",
            in,
            key("item", in, variables(key)),
            UpdateWriter.patched(model, in, variables(key), patch),
            Map.class,
            CodeBlock.join(key.stream().map(this::attribute).toList(), ", "))
        .build();
  }

  private CodeBlock attribute(ComponentDescriptor component) {
    CodeBlock value =
        codec.encode(component.type(), CodeBlock.of("$L", component.name()), path(component));
    return CodeBlock.of("$S, $L", component.attribute(), value);
  }
}
