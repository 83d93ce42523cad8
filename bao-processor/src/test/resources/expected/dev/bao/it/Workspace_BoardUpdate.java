package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.Update;
import dev.bao.key.KeySpace;
import dev.bao.model.Encode;

/// A patch of a [Workspace.Board]: what is not named stays. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
final class Workspace_BoardUpdate extends Update<Workspace.Board> {

  Workspace_BoardUpdate(KeySpace in) {
    super(in, Workspace_BoardSchema.MODEL);
  }

  /// Sets `first`.
  public Workspace_BoardUpdate first(Workspace.Column first) {
    set("first", Workspace_BoardSchema.writeColumn(first, "Board.first"));
    return this;
  }

  /// Sets `colour`.
  public Workspace_BoardUpdate colour(Workspace.Colour colour) {
    set("colour", Encode.constant(colour, "Board.colour"));
    return this;
  }

  /// Clears `colour`.
  public Workspace_BoardUpdate clearColour() {
    set("colour", null);
    return this;
  }
}
