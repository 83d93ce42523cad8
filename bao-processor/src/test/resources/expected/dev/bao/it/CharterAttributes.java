package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.OrderedAttribute;
import dev.bao.expression.TextAttribute;
import dev.bao.model.Encode;
import java.time.Instant;

/// The attributes of [Charter] items, for conditions and filters.
@Generated("dev.bao.processor.BaoProcessor")
public final class CharterAttributes {

  /// `projectId`
  public static final TextAttribute<Charter> PROJECT_ID =
      new TextAttribute<>("projectId", "Charter.projectId");

  /// `code`
  public static final TextAttribute<Charter> CODE = new TextAttribute<>("code", "Charter.code");

  /// `owner`
  public static final TextAttribute<Charter> OWNER = new TextAttribute<>("owner", "Charter.owner");

  /// `createdAt`
  public static final OrderedAttribute<Charter, Instant> CREATED_AT =
      new OrderedAttribute<>("createdAt", "Charter.createdAt", Encode::instant);

  private CharterAttributes() {}
}
