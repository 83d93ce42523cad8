package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.key.ItemKey;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.model.Decode;
import dev.bao.model.Encode;
import dev.bao.model.Model;
import dev.bao.model.ModelSchema;
import dev.bao.model.ModelVersion;
import dev.bao.model.Stamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// How a [Token] becomes an item and back.
@Generated("dev.bao.processor.BaoProcessor")
public final class TokenSchema extends ModelSchema<Token> {

  static final Model MODEL =
      Model.builder("Token", TokenKeys.PREFIX)
          .version(new ModelVersion("version", false))
          .expires()
          .iterated(1)
          .build();

  private static final List<String> ATTRIBUTES = List.of("tokenId", "version", "ttl");

  static final String DEFAULT_VERSION = "";

  /// Makes the schema for a table's key format.
  public TokenSchema(KeyFormat format) {
    super(format, MODEL, Token.class, ATTRIBUTES);
  }

  /// The same for the repository, which so does without this class until it is used.
  static ModelSchema<Token> of(KeyFormat format) {
    return new TokenSchema(format);
  }

  @Override
  public List<String> neededAttributes() {
    return List.of("tokenId", "ttl");
  }

  @Override
  public ItemKey key(KeySpace in, Token token) {
    return TokenKeys.item(in, token.tokenId());
  }

  @Override
  protected Map<String, AttributeValue> toItem(
      KeySpace in, String partition, String sort, Token token, boolean writeNulls) {
    Map<String, AttributeValue> item = HashMap.newHashMap(9);
    putKey(item, partition, sort);
    putIterationKey(item, in, token.tokenId());
    putKeyText(item, "tokenId", "_iter_sk");
    item.put("version", Encode.text(token.version(), "Token.version"));
    item.put("ttl", Encode.expiry(token.endsAt(), "Token.endsAt"));
    return item;
  }

  @Override
  public Token fromItem(Map<String, AttributeValue> item) {
    return new Token(
        Decode.text(item, "tokenId", "Token.tokenId"),
        Decode.orElse(item.get("version"), "Token.version", Decode::text, DEFAULT_VERSION),
        Decode.expiry(item.get("ttl"), "Token.endsAt"));
  }

  @Override
  public Token stamped(Token token, Stamp stamp) {
    return new Token(
        token.tokenId(),
        stamp.ulid(),
        Stamp.expiry(Encode.required(token.endsAt(), "Token.endsAt")));
  }

  @Override
  public AttributeValue version(Token token) {
    return Encode.text(token.version(), "Token.version");
  }

  @Override
  public AttributeValue expiry(Token token) {
    return Encode.expiry(token.endsAt(), "Token.endsAt");
  }
}
