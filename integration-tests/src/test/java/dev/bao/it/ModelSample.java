package dev.bao.it;

import dev.bao.Bao;
import dev.bao.Repository;
import dev.bao.key.KeyFormat;
import dev.bao.model.ModelSchema;
import java.util.function.Function;

/// A model with records to write: one that has all values, and one with the same key that lacks
/// what it may lack and differs in the rest.
record ModelSample<T>(
    ModelSchema<T> schema, Function<Bao, ? extends Repository<T>> repository, T full, T bare) {

  static <T> ModelSample<T> of(
      Function<KeyFormat, ? extends ModelSchema<T>> schema,
      Function<Bao, ? extends Repository<T>> repository,
      T full,
      T bare) {
    return new ModelSample<>(schema.apply(KeyFormat.STANDARD), repository, full, bare);
  }

  @Override
  public String toString() {
    return schema.model().name();
  }
}
