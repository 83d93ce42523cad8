package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.TextAttribute;

/// The attributes of [Member] items, for conditions and filters.
@Generated("dev.bao.processor.BaoProcessor")
public final class MemberAttributes {

  /// `memberId`
  public static final TextAttribute<Member> MEMBER_ID =
      new TextAttribute<>("memberId", "Member.memberId");

  /// `email`
  public static final TextAttribute<Member> EMAIL = new TextAttribute<>("email", "Member.email");

  /// `team`
  public static final TextAttribute<Member> TEAM = new TextAttribute<>("team", "Member.team");

  /// `handle`
  public static final TextAttribute<Member> HANDLE = new TextAttribute<>("handle", "Member.handle");

  /// `name`
  public static final TextAttribute<Member> NAME = new TextAttribute<>("name", "Member.name");

  private MemberAttributes() {}
}
