package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.Attribute;
import dev.bao.expression.TextAttribute;
import dev.bao.model.Encode;

/// The attributes of [Workspace.Board] items, for conditions and filters.
@Generated("dev.bao.processor.BaoProcessor")
final class Workspace_BoardAttributes {

  /// `boardId`
  public static final TextAttribute<Workspace.Board> BOARD_ID =
      new TextAttribute<>("boardId", "Board.boardId");

  /// `first`
  public static final Attribute<Workspace.Board, Workspace.Column> FIRST =
      new Attribute<>("first", "Board.first", Workspace_BoardSchema::writeColumn);

  /// `colour`
  public static final Attribute<Workspace.Board, Workspace.Colour> COLOUR =
      new Attribute<>("colour", "Board.colour", Encode::constant);

  private Workspace_BoardAttributes() {}
}
