package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.model.MissingComponents;
import org.jspecify.annotations.Nullable;

/// Builds a [Workspace.Board] value by value. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
final class Workspace_BoardBuilder {

  private @Nullable String boardId;
  private Workspace. @Nullable Column first;
  private Workspace. @Nullable Colour colour;

  /// Starts without values.
  public Workspace_BoardBuilder() {}

  /// Starts with the values of a record.
  public static Workspace_BoardBuilder from(Workspace.Board board) {
    return new Workspace_BoardBuilder()
        .boardId(board.boardId())
        .first(board.first())
        .colour(board.colour());
  }

  /// Sets `boardId`.
  public Workspace_BoardBuilder boardId(String boardId) {
    this.boardId = boardId;
    return this;
  }

  /// Sets `first`.
  public Workspace_BoardBuilder first(Workspace.Column first) {
    this.first = first;
    return this;
  }

  /// Sets `colour`.
  public Workspace_BoardBuilder colour(Workspace. @Nullable Colour colour) {
    this.colour = colour;
    return this;
  }

  /// Builds the record.
  ///
  /// @throws dev.bao.error.MappingException `BAO-7006` where values are missing; it names all of
  ///   them
  public Workspace.Board build() {
    if (boardId == null || first == null) {
      throw MissingComponents.error("Board", "boardId", boardId, "first", first);
    }
    return new Workspace.Board(boardId, first, colour);
  }
}
