package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.Attribute;
import dev.bao.expression.DocumentPath;
import dev.bao.expression.TextAttribute;
import dev.bao.model.Encode;

/// The attributes of [Workspace.Board] items, for conditions and filters.
@Generated("dev.bao.processor.BaoProcessor")
final class Workspace_BoardAttributes {

  /// `boardId`
  public static final TextAttribute<Workspace.Board> BOARD_ID =
      new TextAttribute<>("boardId", "Board.boardId");

  /// `first`
  public static final ColumnAttributes FIRST =
      new ColumnAttributes(DocumentPath.of("first"), "Board.first");

  /// `colour`
  public static final Attribute<Workspace.Board, Workspace.Colour> COLOUR =
      new Attribute<>("colour", "Board.colour", Encode::constant);

  private Workspace_BoardAttributes() {}

  /// The attributes of a [Workspace.Column] within a [Workspace.Board].
  public static final class ColumnAttributes extends Attribute<Workspace.Board, Workspace.Column> {

    private ColumnAttributes(DocumentPath at, String path) {
      super(at, path, Workspace_BoardSchema::writeColumn);
    }

    /// `title`
    public TextAttribute<Workspace.Board> title() {
      return new TextAttribute<>(at("title"), path("title"));
    }
  }
}
