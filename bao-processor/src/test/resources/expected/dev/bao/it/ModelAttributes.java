package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.Attribute;
import dev.bao.expression.DocumentPath;
import dev.bao.expression.OrderedAttribute;
import dev.bao.expression.TextAttribute;
import dev.bao.model.Encode;

/// The attributes of [Model] items, for conditions and filters.
@Generated("dev.bao.processor.BaoProcessor")
public final class ModelAttributes {

  /// `number`
  public static final OrderedAttribute<Model, Integer> NUMBER =
      new OrderedAttribute<>("number", "Model.number", Encode::number);

  /// `name`
  public static final TextAttribute<Model> NAME = new TextAttribute<>("name", "Model.name");

  /// `query`
  public static final QueryAttributes QUERY =
      new QueryAttributes(DocumentPath.of("query"), "Model.query");

  private ModelAttributes() {}

  /// The attributes of a [Model.Query] within a [Model].
  public static final class QueryAttributes extends Attribute<Model, Model.Query> {

    private QueryAttributes(DocumentPath at, String path) {
      super(at, path, ModelSchema::writeQuery);
    }

    /// `text`
    public TextAttribute<Model> text() {
      return new TextAttribute<>(at("text"), path("text"));
    }
  }
}
