package dev.bao.tracker;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.SortKey;

/// A note in a board, whose prefix starts as that of cards does.
@BaoModel(prefix = "cd2")
public record CardNote(
    @PartitionKey String boardId, @SortKey long number, String title, String owner)
    implements BoardItems {}
