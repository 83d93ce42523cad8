package dev.bao.tracker;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.Index;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.SortKey;

/// A part of an epic.
@BaoModel(prefix = "st")
@Index(name = "byTitle", gsi = 1, partitionKey = "title", sortKey = "storyId")
public record Story(
    @PartitionKey String epicId, @SortKey String storyId, String title, String owner)
    implements EpicItems {}
