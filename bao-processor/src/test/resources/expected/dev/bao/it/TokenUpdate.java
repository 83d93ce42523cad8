package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.Update;
import dev.bao.key.KeySpace;
import dev.bao.model.Encode;
import java.time.Instant;

/// A patch of a [Token]: what is not named stays. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class TokenUpdate extends Update<Token> {

  TokenUpdate(KeySpace in) {
    super(in, TokenSchema.MODEL);
  }

  /// Sets `endsAt`.
  public TokenUpdate endsAt(Instant endsAt) {
    set("ttl", Encode.expiry(endsAt, "Token.endsAt"));
    return this;
  }
}
