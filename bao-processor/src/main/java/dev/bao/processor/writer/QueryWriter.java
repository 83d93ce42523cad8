package dev.bao.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.bao.processor.descriptor.ComponentDescriptor;
import dev.bao.processor.descriptor.IndexDescriptor;
import dev.bao.processor.descriptor.KeyHalf;
import dev.bao.processor.descriptor.ModelDescriptor;
import dev.bao.processor.descriptor.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/// Writes the query methods of `TaskRepository`, and the classes that they return.
final class QueryWriter extends ClassWriter {

  private final ClassName repository;
  private final TypeName allRecords;

  QueryWriter(ModelDescriptor model) {
    super(model);
    this.repository = model.generated("Repository");
    this.allRecords = Types.of(Types.QUERY, model.type());
  }

  void addTo(TypeSpec.Builder type) {
    if (model.key().hasSortKey()) {
      type.addMethod(tableQuery());
      addClasses(type, Names.tableQuery(model), model.key().sort(), Types.TABLE_QUERY);
    }
    for (IndexDescriptor index : model.indexes()) {
      if (index.isShared()) {
        // The records of other members lie between those of this one.
        continue;
      }
      type.addMethod(indexQuery(index));
      addClasses(type, index.name(), index.key().sort(), Types.QUERY);
    }
  }

  /// A class for each component of the sort key, since conditions on one follow those before it.
  private void addClasses(TypeSpec.Builder type, String name, KeyHalf sort, ClassName base) {
    for (int position = 0; position < sort.components().size(); position++) {
      type.addType(queryClass(new SortLevel(name, sort, position, base)));
    }
  }

  private MethodSpec tableQuery() {
    KeyHalf partition = model.key().partition();
    String name = Names.tableQuery(model);
    CodeBlock in = CodeBlock.of("$L", Names.beside(partition.components(), "in"));
    return query(name, partition, model.key().sort())
        .addStatement("$T $L = in()", Types.KEY_SPACE, in)
        .addStatement(
            "return new $T(query($L, $L))",
            queryType(name),
            in,
            key("partition", in, variables(partition.components())))
        .build();
  }

  private MethodSpec indexQuery(IndexDescriptor index) {
    KeyHalf partition = index.key().partition();
    CodeBlock in = CodeBlock.of("$L", Names.beside(partition.components(), "in"));
    CodeBlock all = index.isSharded() ? queryShards(index, in) : queryPartition(index, in);
    return query(index.name(), partition, index.key().sort())
        .addStatement("$T $L = in()", Types.KEY_SPACE, in)
        .addStatement(
            "return $L",
            index.key().hasSortKey()
                ? CodeBlock.of("new $T($L)", queryType(index.name()), all)
                : all)
        .build();
  }

  private CodeBlock queryPartition(IndexDescriptor index, CodeBlock in) {
    List<CodeBlock> values = variables(index.key().partition().components());
    return CodeBlock.of(
        "queryIndex($L, $L, $L)", in, index.slot(), key(index.name() + "Partition", in, values));
  }

  private CodeBlock queryShards(IndexDescriptor index, CodeBlock in) {
    List<ComponentDescriptor> partition = index.key().partition().components();
    CodeBlock shard = CodeBlock.of("$L", Names.beside(partition, "shard"));
    List<CodeBlock> values = new ArrayList<>(variables(partition));
    values.addFirst(shard);
    return CodeBlock.of(
        "queryShards($L, $L, $L -> $L)",
        in,
        index.slot(),
        shard,
        key(index.name() + "Shard", in, values));
  }

  private MethodSpec.Builder query(String name, KeyHalf partition, KeyHalf sort) {
    String order = sort.isEmpty() ? "." : ", in order of " + quoted(sort) + ".";
    return publicMethod(
            name, sort.isEmpty() ? allRecords : queryType(name), records(name, partition) + order)
        .addParameters(parameters(partition.components()));
  }

  private String records(String name, KeyHalf partition) {
    if (partition.isEmpty()) {
      boolean isOfTable = name.equals(Names.tableQuery(model));
      return "All records" + (isOfTable ? "" : " in `" + name + "`");
    }
    return "The records of "
        + (partition.isSingle()
            ? Names.withArticle(quoted(partition))
            : "these values of " + quoted(partition));
  }

  private ClassName queryType(String name) {
    return repository.nestedClass(Names.capitalized(name));
  }

  private TypeSpec queryClass(SortLevel level) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(level.className())
            .addJavadoc(
                "$L",
                "A query by `"
                    + level.query()
                    + "`, with conditions on `"
                    + level.component().name()
                    + "`. Immutable.")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .superclass(Types.of(level.base(), model.type()))
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(allRecords, "all")
                    .addStatement("super(all)")
                    .build());
    new SortConditionWriter(model, level).addTo(type);
    return type.build();
  }

  static String quoted(KeyHalf half) {
    return half.components().stream()
        .map(ComponentDescriptor::name)
        .map(name -> "`" + name + "`")
        .collect(Collectors.joining(" and "));
  }
}
