package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;

/// The keys of [Workspace.Board] items, made within the keys of one tenant.
@Generated("dev.bao.processor.BaoProcessor")
final class Workspace_BoardKeys {

  /// The model's part of every key.
  public static final String PREFIX = "wb";

  private Workspace_BoardKeys() {}

  /// The key of an item in the table.
  public static ItemKey item(KeySpace in, String boardId) {
    return new ItemKey(in.partition(PREFIX, in.text("Board.boardId", boardId)), PREFIX);
  }
}
