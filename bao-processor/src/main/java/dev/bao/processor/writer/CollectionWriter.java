package dev.bao.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.bao.processor.descriptor.CollectionDescriptor;
import dev.bao.processor.descriptor.KeyHalf;
import dev.bao.processor.descriptor.ModelDescriptor;
import dev.bao.processor.descriptor.Names;
import dev.bao.processor.descriptor.Role;
import dev.bao.processor.writer.ModelWriter.Source;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/// Writes all classes of an item collection: `ProjectItemsKeys` and `ProjectItemsRepository`.
public final class CollectionWriter extends ClassWriter {

  private final List<ModelDescriptor> members;

  private CollectionWriter(CollectionDescriptor collection) {
    super(collection.common());
    this.members = collection.members();
  }

  /// Writes the classes of a collection, in a fixed order.
  public static List<Source> write(CollectionDescriptor collection) {
    ModelDescriptor common = collection.common();
    return Stream.of(
            new KeysWriter(common).writeCommon(), new CollectionWriter(collection).repository())
        .map(type -> ModelWriter.source(common.type().packageName(), type))
        .toList();
  }

  private TypeSpec repository() {
    TypeSpec.Builder type =
        start("Repository", "Reads " + link() + " of the current tenant together. Thread-safe.")
            .superclass(Types.of(Types.COLLECTION_REPOSITORY, model.type()))
            .addMethod(constructor())
            .addMethod(schemas())
            .addMethod(tableQuery());
    new QueryWriter(model).addTo(type);
    if (members.stream().anyMatch(member -> member.find(Role.TTL) != null)) {
      LifecycleWriter.addIncludingExpired(type, model.generated("Repository"));
    }
    return type.build();
  }

  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("Makes the repository of a table.")
        .addParameter(Types.BAO, "bao")
        .addStatement("super(bao, $L)", ofEach(ClassWriter::identity))
        .build();
  }

  private MethodSpec schemas() {
    TypeName member = WildcardTypeName.subtypeOf(model.type());
    return MethodSpec.methodBuilder("schemas")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(Types.of(ClassName.get(List.class), Types.of(Types.MODEL_SCHEMA, member)))
        .addParameter(Types.KEY_FORMAT, "format")
        .addStatement(
            "return $L", ofEach(one -> CodeBlock.of("new $T(format)", one.generated("Schema"))))
        .build();
  }

  private CodeBlock ofEach(Function<ModelDescriptor, CodeBlock> element) {
    CodeBlock elements = members.stream().map(element).collect(CodeBlock.joining(", "));
    return CodeBlock.of("$T.of($L)", List.class, elements);
  }

  private MethodSpec tableQuery() {
    KeyHalf partition = model.key().partition();
    CodeBlock in = CodeBlock.of("$L", Names.beside(partition.components(), "in"));
    String of =
        partition.isSingle()
            ? Names.withArticle(QueryWriter.quoted(partition))
            : "these values of " + QueryWriter.quoted(partition);
    return publicMethod(
            Names.tableQuery(model),
            Types.of(Types.TABLE_QUERY, model.type()),
            "The records of " + of + ", those of each model together.")
        .addParameters(parameters(partition.components()))
        .addStatement("$T $L = in()", Types.KEY_SPACE, in)
        .addStatement(
            "return query($L, $L)", in, key("partition", in, variables(partition.components())))
        .build();
  }
}
