package dev.bao.operation;

import dev.bao.key.ItemKey;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.model.ModelSchema;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// That a component of a model's records names an item of another model. Generated classes hold one
/// constant for each, as in `TaskRelations.ASSIGNEE`. Immutable.
///
/// @param <T> the record with the component
/// @param <R> the record that it names
public final class Relation<T, R> {

  private final String path;
  private final Function<KeyFormat, ? extends ModelSchema<R>> schema;
  private final BiFunction<KeySpace, T, @Nullable ItemKey> key;

  /// For generated code.
  ///
  /// @param path the component, as in `Task.assigneeId`, for errors
  /// @param schema makes the schema of the other model
  /// @param key the key of the other item, null where the component has no value
  public Relation(
      String path,
      Function<KeyFormat, ? extends ModelSchema<R>> schema,
      BiFunction<KeySpace, T, @Nullable ItemKey> key) {
    this.path = path;
    this.schema = schema;
    this.key = key;
  }

  /// Makes the schema of the other model.
  public Function<KeyFormat, ? extends ModelSchema<R>> schema() {
    return schema;
  }

  @Nullable ItemKey key(KeySpace in, T record) {
    return key.apply(in, record);
  }

  /// The component's name and place, as in `Task.assigneeId`.
  @Override
  public String toString() {
    return path;
  }
}
