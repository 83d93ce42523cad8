package dev.bao.tracker;

import dev.bao.annotations.Generated;
import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;

/// The keys of [Member] items, made within the keys of one tenant.
@Generated("dev.bao.processor.BaoProcessor")
public final class MemberKeys {

  /// The model's part of every key.
  public static final String PREFIX = "member";

  private MemberKeys() {}

  /// The key of an item in the table.
  public static ItemKey item(KeySpace in, String memberId) {
    return new ItemKey(in.partition(PREFIX, in.text("Member.memberId", memberId)), PREFIX);
  }
}
