package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.Attribute;
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
  public static final Attribute<Model, Model.Query> QUERY =
      new Attribute<>("query", "Model.query", ModelSchema::writeQuery);

  private ModelAttributes() {}
}
