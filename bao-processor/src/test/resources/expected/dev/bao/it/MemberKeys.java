package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;

/// The keys of [Member] items, made within the keys of one tenant.
@Generated("dev.bao.processor.BaoProcessor")
public final class MemberKeys {

  /// The model's part of every key.
  public static final String PREFIX = "crew";

  private MemberKeys() {}

  /// The key of an item in the table.
  public static ItemKey item(KeySpace in, String memberId) {
    return new ItemKey(in.partition(PREFIX, in.text("Member.memberId", memberId)), PREFIX);
  }

  /// The key of the sentinel that holds a unique `email` in any case.
  public static ItemKey uniqueEmail(KeySpace in, String email) {
    return in.sentinel(PREFIX, 1, "email", in.lowerCase("Member.email", email));
  }

  /// The key of the sentinel that holds a unique `team` and `handle` in any case.
  public static ItemKey uniqueTeamAndHandle(KeySpace in, String team, String handle) {
    return in.sentinel(
        PREFIX,
        2,
        "team+handle",
        in.join(in.text("Member.team", team), in.lowerCase("Member.handle", handle)));
  }

  /// The key of the sentinel that holds a unique `team` and `memberId`.
  public static ItemKey uniqueTeamAndMemberId(KeySpace in, String team, String memberId) {
    return in.sentinel(
        PREFIX,
        3,
        "team+memberId",
        in.join(in.text("Member.team", team), in.text("Member.memberId", memberId)));
  }
}
