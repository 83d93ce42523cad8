package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.OrderedAttribute;
import dev.bao.expression.TextAttribute;
import dev.bao.model.Encode;

/// The attributes of [Role] items, for conditions and filters.
@Generated("dev.bao.processor.BaoProcessor")
public final class RoleAttributes {

  /// `team`
  public static final TextAttribute<Role> TEAM = new TextAttribute<>("team", "Role.team");

  /// `name`
  public static final TextAttribute<Role> NAME = new TextAttribute<>("name", "Role.name");

  /// `code`
  public static final TextAttribute<Role> CODE = new TextAttribute<>("code", "Role.code");

  /// `kind`
  public static final TextAttribute<Role> KIND = new TextAttribute<>("kind", "Role.kind");

  /// `level`
  public static final OrderedAttribute<Role, Integer> LEVEL =
      new OrderedAttribute<>("level", "Role.level", Encode::number);

  private RoleAttributes() {}
}
