package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;

/// The keys of [User] items, made within the keys of one tenant.
@Generated("dev.bao.processor.BaoProcessor")
public final class UserKeys {

  /// The model's part of every key.
  public static final String PREFIX = "u";

  private UserKeys() {}

  /// The key of an item in the table.
  public static ItemKey item(KeySpace in, String userId) {
    return new ItemKey(in.partition(PREFIX, in.text("User.userId", userId)), PREFIX);
  }

  /// The key of the sentinel that holds a unique `email`.
  public static ItemKey uniqueEmail(KeySpace in, String email) {
    return in.sentinel(PREFIX, 2, "email", in.text("User.email", email));
  }
}
