package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.model.MissingComponents;
import org.jspecify.annotations.Nullable;

/// Builds a [Model] value by value. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class ModelBuilder {

  private @Nullable Integer number;
  private @Nullable String name;
  private Model. @Nullable Query query;

  /// Starts without values.
  public ModelBuilder() {}

  /// Starts with the values of a record.
  public static ModelBuilder from(Model model) {
    return new ModelBuilder()
        .number(model.number())
        .name(model.name())
        .query(model.query());
  }

  /// Sets `number`.
  public ModelBuilder number(int number) {
    this.number = number;
    return this;
  }

  /// Sets `name`.
  public ModelBuilder name(String name) {
    this.name = name;
    return this;
  }

  /// Sets `query`.
  public ModelBuilder query(Model.Query query) {
    this.query = query;
    return this;
  }

  /// Builds the record.
  ///
  /// @throws dev.bao.error.MappingException `BAO-7006` where values are missing; it names all of
  ///   them
  public Model build() {
    if (number == null || name == null || query == null) {
      throw MissingComponents.error("Model", "number", number, "name", name, "query", query);
    }
    return new Model(number, name, query);
  }
}
