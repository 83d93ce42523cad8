package dev.bao.processor.writer;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.bao.processor.descriptor.ModelDescriptor;
import dev.bao.processor.descriptor.ProjectionDescriptor;
import java.util.List;
import java.util.stream.Stream;

/// Writes all classes of a model.
public final class ModelWriter {

  private ModelWriter() {}

  /// A generated class.
  ///
  /// @param name its qualified name
  public record Source(String name, String text) {}

  /// Writes the classes of a model, in a fixed order.
  public static List<Source> write(ModelDescriptor model) {
    Stream.Builder<TypeSpec> types = Stream.builder();
    types
        .add(new KeysWriter(model).write())
        .add(new AttributesWriter(model).write())
        .add(new SchemaWriter(model).write())
        .add(new BuilderWriter(model).write())
        .add(new UpdateWriter(model).write());
    if (!model.relations().isEmpty()) {
      types.add(new RelationsWriter(model).write());
    }
    return types
        .add(new RepositoryWriter(model).write())
        .build()
        .map(type -> source(model.type().packageName(), type))
        .toList();
  }

  /// Writes the class of a projection.
  public static Source write(ProjectionDescriptor projection) {
    return source(projection.type().packageName(), new ProjectionWriter(projection).write());
  }

  static Source source(String packageName, TypeSpec type) {
    String text =
        JavaFile.builder(packageName, type)
            .skipJavaLangImports(true)
            .indent("  ")
            .build()
            .toString();
    String name = packageName.isEmpty() ? type.name() : packageName + "." + type.name();
    return new Source(name, SourceLayout.of(text));
  }
}
