package dev.bao.tracker;

import dev.bao.annotations.Generated;
import dev.bao.expression.TextAttribute;

/// The attributes of [Member] items, for conditions and filters.
@Generated("dev.bao.processor.BaoProcessor")
public final class MemberAttributes {

  /// `memberId`
  public static final TextAttribute<Member> MEMBER_ID =
      new TextAttribute<>("memberId", "Member.memberId");

  /// `name`
  public static final TextAttribute<Member> NAME = new TextAttribute<>("name", "Member.name");

  private MemberAttributes() {}
}
