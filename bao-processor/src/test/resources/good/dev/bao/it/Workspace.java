package dev.bao.it;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;

/// Holds a model that only its package sees.
final class Workspace {

  private Workspace() {}

  /// A board of a workspace.
  @BaoModel(prefix = "wb")
  record Board(@PartitionKey String boardId, Column first, @Nullable Colour colour) {}

  /// A column of a board.
  record Column(String title) {}

  /// The colour of a board.
  enum Colour {
    BLUE
  }
}
