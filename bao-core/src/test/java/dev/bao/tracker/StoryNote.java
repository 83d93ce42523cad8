package dev.bao.tracker;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.SortKey;

/// A note in an epic, whose prefix starts as that of stories does.
@BaoModel(prefix = "st2")
public record StoryNote(
    @PartitionKey String epicId, @SortKey long number, String title, String owner)
    implements EpicItems {}
