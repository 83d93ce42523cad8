package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.NestedUpdate;
import dev.bao.expression.PatchPlace;
import dev.bao.expression.Update;
import dev.bao.key.KeySpace;
import dev.bao.model.Difference;
import dev.bao.model.Encode;
import java.util.function.Consumer;

/// A patch of a [Workspace.Board]: what is not named stays. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
final class Workspace_BoardUpdate extends Update<Workspace.Board> {

  private Workspace_BoardUpdate(KeySpace in) {
    super(in, Workspace_BoardSchema.MODEL);
  }

  /// What a patch sets.
  static Update<Workspace.Board> of(KeySpace in, Consumer<Workspace_BoardUpdate> patch) {
    Workspace_BoardUpdate update = new Workspace_BoardUpdate(in);
    patch.accept(update);
    return update;
  }

  /// What makes one record of another.
  static Update<Workspace.Board> between(
      KeySpace in, Workspace.Board before, Workspace.Board after) {
    Workspace_BoardUpdate update = new Workspace_BoardUpdate(in);
    if (Difference.between(before.first(), after.first())) {
      update.first(after.first());
    }
    if (Difference.between(before.colour(), after.colour())) {
      if (after.colour() == null) {
        update.clearColour();
      } else {
        update.colour(after.colour());
      }
    }
    return update;
  }

  /// Sets `first`.
  public Workspace_BoardUpdate first(Workspace.Column first) {
    set("first", Workspace_BoardSchema.writeColumn(first, "Board.first"));
    return this;
  }

  /// Changes what the patch names of `first`, which must be there.
  public Workspace_BoardUpdate first(Consumer<ColumnPatch> patch) {
    patch.accept(new ColumnPatch(within("first", "first")));
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

  /// A patch of a [Workspace.Column] within a [Workspace.Board]: what is not named stays. Not
  /// thread-safe.
  public static final class ColumnPatch extends NestedUpdate {

    private ColumnPatch(PatchPlace within) {
      super(within);
    }

    /// Sets `title`.
    public ColumnPatch title(String title) {
      set("title", Encode.text(title, pathOf("title")));
      return this;
    }
  }
}
