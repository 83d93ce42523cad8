package dev.bao.tracker;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.Index;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.SortKey;

/// A part of a board.
@BaoModel(prefix = "cd")
@Index(name = "byTitle", gsi = 1, partitionKey = "title", sortKey = "cardId")
public record Card(@PartitionKey String boardId, @SortKey String cardId, String title, String owner)
    implements BoardItems {}
