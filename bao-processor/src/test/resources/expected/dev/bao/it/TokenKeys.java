package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;

/// The keys of [Token] items, made within the keys of one tenant.
@Generated("dev.bao.processor.BaoProcessor")
public final class TokenKeys {

  /// The model's part of every key.
  public static final String PREFIX = "lct";

  private TokenKeys() {}

  /// The key of an item in the table.
  public static ItemKey item(KeySpace in, String tokenId) {
    return new ItemKey(in.partition(PREFIX, in.text("Token.tokenId", tokenId)), PREFIX);
  }
}
