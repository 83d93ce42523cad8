package dev.bao.tracker;

import dev.bao.annotations.Generated;
import dev.bao.expression.OrderedAttribute;
import dev.bao.expression.TextAttribute;
import dev.bao.model.Encode;

/// The attributes of [Epic] items, for conditions and filters.
@Generated("dev.bao.processor.BaoProcessor")
public final class EpicAttributes {

  /// `number`
  public static final OrderedAttribute<Epic, Long> NUMBER =
      new OrderedAttribute<>("number", "Epic.number", Encode::number);

  /// `title`
  public static final TextAttribute<Epic> TITLE = new TextAttribute<>("title", "Epic.title");

  private EpicAttributes() {}
}
