package dev.bao.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.bao.processor.descriptor.ComponentDescriptor;
import dev.bao.processor.descriptor.ModelDescriptor;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.Modifier;

/// Writes the methods of `TaskRepository` that take many ids. The id of a key of several components
/// is a record of them, `CommentRepository.Id`.
final class BatchWriter extends ClassWriter {

  private final List<ComponentDescriptor> key;
  private final boolean isSingle;
  private final TypeName id;

  BatchWriter(ModelDescriptor model) {
    super(model);
    this.key = model.key().components();
    this.isSingle = key.size() == 1;
    this.id =
        isSingle ? key.getFirst().type().boxed() : model.generated("Repository").nestedClass("Id");
  }

  void addTo(TypeSpec.Builder type) {
    type.addMethod(findAll()).addMethod(findAllConsistently()).addMethod(deleteAll());
  }

  /// Adds the record of the id, where one is needed.
  void addIdTo(TypeSpec.Builder type) {
    if (!isSingle) {
      type.addType(
          TypeSpec.recordBuilder("Id")
              .addModifiers(Modifier.PUBLIC)
              .addJavadoc("The id of a $L: the components of its key.", link())
              .recordConstructor(
                  MethodSpec.constructorBuilder().addParameters(parameters(key)).build())
              .build());
    }
  }

  private MethodSpec findAll() {
    return publicMethod(
            "findAll",
            Types.of(Types.FOUND, id, model.type()),
            "Reads many records, up to 100 with one request.")
        .addParameter(ids(), "ids")
        .addStatement("return findAll(ids, $T.EVENTUAL)", Types.CONSISTENCY)
        .build();
  }

  private MethodSpec findAllConsistently() {
    return publicMethod(
            "findAll",
            Types.of(Types.FOUND, id, model.type()),
            "Reads many records, up to 100 with one request, with the consistency that is asked"
                + " for.")
        .addParameter(ids(), "ids")
        .addParameter(Types.CONSISTENCY, "consistency")
        .addStatement("$T in = in()", Types.KEY_SPACE)
        .addStatement("return findAll(in, ids, id -> $L, consistency)", itemKey())
        .build();
  }

  private MethodSpec deleteAll() {
    return publicMethod(
            "deleteAll",
            Types.of(Types.BATCH_WRITE, id),
            "Describes the deletion of many records, where they are there; it is done by"
                + " `execute()`.")
        .addAnnotation(Types.CHECK_RETURN_VALUE)
        .addParameter(ids(), "ids")
        .addStatement("$T in = in()", Types.KEY_SPACE)
        .addStatement("return deleteAll(in, ids, id -> $L)", itemKey())
        .build();
  }

  private TypeName ids() {
    return Types.of(ClassName.get(Collection.class), id);
  }

  private CodeBlock itemKey() {
    List<CodeBlock> values =
        isSingle
            ? List.of(CodeBlock.of("id"))
            : key.stream().map(component -> CodeBlock.of("id.$L()", component.name())).toList();
    return key("item", CodeBlock.of("in"), values);
  }
}
