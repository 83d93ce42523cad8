package dev.bao.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.bao.processor.descriptor.ComponentDescriptor;
import dev.bao.processor.descriptor.IndexDescriptor;
import dev.bao.processor.descriptor.KeyHalf;
import dev.bao.processor.descriptor.ModelDescriptor;
import dev.bao.processor.descriptor.Names;
import dev.bao.processor.descriptor.Presence;
import dev.bao.processor.descriptor.RelationDescriptor;
import java.util.List;
import javax.lang.model.element.Modifier;

/// Writes `TaskRelations`, and the methods of `TaskRepository` that are about other models.
final class RelationsWriter extends ClassWriter {

  private final ClassName relations;

  RelationsWriter(ModelDescriptor model) {
    super(model);
    this.relations = model.generated("Relations");
  }

  TypeSpec write() {
    TypeSpec.Builder type =
        start("Relations", "The other models that " + link() + " items name, for `loadRelated`.");
    model.relations().forEach(relation -> type.addField(constant(relation)));
    return type.addMethod(privateConstructor()).build();
  }

  private FieldSpec constant(RelationDescriptor relation) {
    return FieldSpec.builder(
            Types.of(Types.RELATION, model.type(), relation.target()), relation.constant())
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc(
            "The [$L] that `$L` names.",
            relation.target().simpleName(),
            relation.component().name())
        .initializer(
            "new $T<>($L, $T::new, (in, $L) -> $L)",
            Types.RELATION,
            path(relation.component()),
            generated(relation, "Schema"),
            Names.record(model),
            key(relation))
        .build();
  }

  private CodeBlock key(RelationDescriptor relation) {
    ComponentDescriptor component = relation.component();
    CodeBlock key =
        CodeBlock.of(
            "$T.item(in, $L)",
            generated(relation, "Keys"),
            accessors(List.of(component)).getFirst());
    return component.presence() == Presence.REQUIRED
        ? key
        : CodeBlock.of("$L ? null : $L", isAbsent(component), key);
  }

  private static ClassName generated(RelationDescriptor relation, String end) {
    return ModelDescriptor.generated(relation.target(), end);
  }

  /// Adds the methods to the repository, whose queries are there.
  void addTo(TypeSpec.Builder repository) {
    for (RelationDescriptor relation : model.relations()) {
      repository.addMethod(load(relation));
      if (isTableQuery(relation)) {
        addQuery(repository, Names.tableQuery(model), relation);
      }
      for (IndexDescriptor index : model.indexes()) {
        if (isAlone(index.key().partition(), relation)) {
          addQuery(repository, index.name(), relation);
        }
      }
    }
  }

  private boolean isTableQuery(RelationDescriptor relation) {
    return model.key().hasSortKey() && isAlone(model.key().partition(), relation);
  }

  private static boolean isAlone(KeyHalf half, RelationDescriptor relation) {
    return half.isSingle() && half.components().getFirst().equals(relation.component());
  }

  private MethodSpec load(RelationDescriptor relation) {
    String record = Names.record(model);
    return publicMethod(
            relation.method(),
            Types.optional(relation.target()),
            "Reads the ["
                + relation.target().simpleName()
                + "] that `"
                + relation.component().name()
                + "` names; empty where there is none.")
        .addParameter(model.type(), record)
        .addStatement("return load($L, $T.$L)", record, relations, relation.constant())
        .build();
  }

  /// The query from the other side: by the record that the partition names.
  private void addQuery(TypeSpec.Builder repository, String name, RelationDescriptor relation) {
    MethodSpec byId =
        repository.build().methodSpecs().stream()
            .filter(method -> method.name().equals(name))
            .findFirst()
            .orElseThrow();
    String other = Names.variable(relation.target().simpleName());
    repository.addMethod(
        publicMethod(
                name,
                byId.returnType(),
                "The records that name "
                    + Names.withArticle("[" + relation.target().simpleName() + "]")
                    + " in `"
                    + relation.component().name()
                    + "`.")
            .addParameter(ParameterSpec.builder(relation.target(), other).build())
            .addStatement("return $L($L.$L())", name, other, relation.targetId())
            .build());
  }
}
