package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.Update;
import dev.bao.key.KeySpace;
import dev.bao.model.Difference;
import dev.bao.model.Encode;
import java.time.Instant;
import java.util.function.Consumer;

/// A patch of a [Token]: what is not named stays. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class TokenUpdate extends Update<Token> {

  private TokenUpdate(KeySpace in) {
    super(in, TokenSchema.MODEL);
  }

  /// What a patch sets.
  static Update<Token> of(KeySpace in, Consumer<TokenUpdate> patch) {
    TokenUpdate update = new TokenUpdate(in);
    patch.accept(update);
    return update;
  }

  /// What makes one record of another.
  static Update<Token> between(KeySpace in, Token before, Token after) {
    TokenUpdate update = new TokenUpdate(in);
    if (Difference.between(before.endsAt(), after.endsAt())) {
      update.endsAt(after.endsAt());
    }
    return update;
  }

  /// Sets `endsAt`.
  public TokenUpdate endsAt(Instant endsAt) {
    set("ttl", Encode.expiry(endsAt, "Token.endsAt"));
    return this;
  }
}
