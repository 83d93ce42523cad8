package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.Update;
import dev.bao.key.KeySpace;
import dev.bao.model.Encode;

/// A patch of a [Model]: what is not named stays. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class ModelUpdate extends Update<Model> {

  private final int number;

  ModelUpdate(KeySpace in, int number) {
    super(in, ModelSchema.MODEL);
    this.number = number;
  }

  /// Sets `name`, and with it the keys of `byName`.
  public ModelUpdate name(String name) {
    set("name", Encode.text(name, "Model.name"));
    setIndexKey(1, ModelKeys.byName(in(), name, number));
    return this;
  }

  /// Sets `query`.
  public ModelUpdate query(Model.Query query) {
    set("query", ModelSchema.writeQuery(query, "Model.query"));
    return this;
  }
}
