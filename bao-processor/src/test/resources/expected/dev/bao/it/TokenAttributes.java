package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.OrderedAttribute;
import dev.bao.expression.TextAttribute;
import dev.bao.model.Encode;
import java.time.Instant;

/// The attributes of [Token] items, for conditions and filters.
@Generated("dev.bao.processor.BaoProcessor")
public final class TokenAttributes {

  /// `tokenId`
  public static final TextAttribute<Token> TOKEN_ID =
      new TextAttribute<>("tokenId", "Token.tokenId");

  /// `version`
  public static final TextAttribute<Token> VERSION =
      new TextAttribute<>("version", "Token.version");

  /// `endsAt`, stored as `ttl`
  public static final OrderedAttribute<Token, Instant> ENDS_AT =
      new OrderedAttribute<>("ttl", "Token.endsAt", Encode::expiry);

  private TokenAttributes() {}
}
