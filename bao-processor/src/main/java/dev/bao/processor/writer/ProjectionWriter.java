package dev.bao.processor.writer;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.bao.processor.descriptor.ModelDescriptor;
import dev.bao.processor.descriptor.Names;
import dev.bao.processor.descriptor.ProjectionDescriptor;
import java.util.List;
import javax.lang.model.element.Modifier;

/// Writes `TaskSummaryProjection`.
final class ProjectionWriter {

  private final ProjectionDescriptor projection;
  private final ModelDescriptor model;
  private final RecordCodec codec;

  ProjectionWriter(ProjectionDescriptor projection) {
    this.projection = projection;
    this.model = projection.model();
    this.codec = new RecordCodec(Codec.outside(model));
  }

  TypeSpec write() {
    String javadoc =
        "Reads "
            + Names.withArticle(link(projection.type()))
            + " in place of "
            + Names.withArticle(link(model.type()))
            + ". Immutable.";
    TypeSpec.Builder type =
        TypeSpec.classBuilder(projection.generated())
            .addJavadoc("$L", javadoc)
            .addAnnotation(
                AnnotationSpec.builder(Types.GENERATED)
                    .addMember("value", "$S", ClassWriter.PROCESSOR)
                    .build());
    if (projection.isPublic()) {
      type.addModifiers(Modifier.PUBLIC);
    }
    return type.addModifiers(Modifier.FINAL)
        .superclass(Types.of(Types.PROJECTION, model.type(), projection.type()))
        .addField(constant())
        .addMethod(constructor())
        .addMethod(fromItem())
        .build();
  }

  private static String link(ClassName type) {
    return "[" + String.join(".", type.simpleNames()) + "]";
  }

  private FieldSpec constant() {
    return FieldSpec.builder(projection.generated(), "PROJECTION")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("The projection: there is one.")
        .initializer("new $T()", projection.generated())
        .build();
  }

  private MethodSpec constructor() {
    List<CodeBlock> names =
        projection.components().stream()
            .map(component -> CodeBlock.of("$S", component.attribute()))
            .toList();
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addStatement("super($T.of($L))", List.class, CodeBlock.join(names, ", "))
        .build();
  }

  private MethodSpec fromItem() {
    List<CodeBlock> arguments =
        projection.components().stream()
            .map(component ->
                codec.get("item", component, CodeBlock.of("$S", model.path(component))))
            .toList();
    return MethodSpec.methodBuilder("fromItem")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(projection.type())
        .addParameter(Types.ITEM, "item")
        .addStatement("return new $T($L)", projection.type(), CodeBlock.join(arguments, ", "))
        .build();
  }
}
