package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.NestedUpdate;
import dev.bao.expression.PatchPlace;
import dev.bao.expression.Update;
import dev.bao.key.KeySpace;
import dev.bao.model.Difference;
import dev.bao.model.Encode;
import java.util.function.Consumer;

/// A patch of a [Model]: what is not named stays. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class ModelUpdate extends Update<Model> {

  private final int number;

  private ModelUpdate(KeySpace in, int number) {
    super(in, ModelSchema.MODEL);
    this.number = number;
  }

  /// What a patch sets.
  static Update<Model> of(KeySpace in, int number, Consumer<ModelUpdate> patch) {
    ModelUpdate update = new ModelUpdate(in, number);
    patch.accept(update);
    return update;
  }

  /// What makes one record of another.
  static Update<Model> between(KeySpace in, Model before, Model after) {
    ModelUpdate update = new ModelUpdate(in, before.number());
    if (Difference.between(before.name(), after.name())) {
      update.name(after.name());
    }
    if (Difference.between(before.query(), after.query())) {
      update.query(after.query());
    }
    return update;
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

  /// Changes what the patch names of `query`, which must be there.
  public ModelUpdate query(Consumer<QueryPatch> patch) {
    patch.accept(new QueryPatch(within("query", "query")));
    return this;
  }

  /// A patch of a [Model.Query] within a [Model]: what is not named stays. Not thread-safe.
  public static final class QueryPatch extends NestedUpdate {

    private QueryPatch(PatchPlace within) {
      super(within);
    }

    /// Sets `text`.
    public QueryPatch text(String text) {
      set("text", Encode.text(text, pathOf("text")));
      return this;
    }
  }
}
