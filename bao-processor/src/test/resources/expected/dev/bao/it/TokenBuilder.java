package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.model.MissingComponents;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Builds a [Token] value by value. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class TokenBuilder {

  private @Nullable String tokenId;
  private String version = TokenSchema.DEFAULT_VERSION;
  private @Nullable Instant endsAt;

  /// Starts with the defaults.
  public TokenBuilder() {}

  /// Starts with the values of a record.
  public static TokenBuilder from(Token token) {
    TokenBuilder builder = new TokenBuilder()
        .tokenId(token.tokenId())
        .endsAt(token.endsAt());
    builder.version = token.version();
    return builder;
  }

  /// Sets `tokenId`.
  public TokenBuilder tokenId(String tokenId) {
    this.tokenId = tokenId;
    return this;
  }

  /// Sets `endsAt`.
  public TokenBuilder endsAt(Instant endsAt) {
    this.endsAt = endsAt;
    return this;
  }

  /// Builds the record.
  ///
  /// @throws dev.bao.error.MappingException `BAO-7006` where values are missing; it names all of
  ///   them
  public Token build() {
    if (tokenId == null || endsAt == null) {
      throw MissingComponents.error("Token", "tokenId", tokenId, "endsAt", endsAt);
    }
    return new Token(tokenId, version, endsAt);
  }
}
