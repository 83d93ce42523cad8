package dev.bao.tracker;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.Index;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.Related;
import dev.bao.annotations.SortKey;

/// That a story has a tag: stories have many tags, and tags many stories.
@BaoModel(prefix = "st")
@Index(name = "byTag", gsi = 1, partitionKey = "tagId", sortKey = "storyId")
public record StoryTag(
    @PartitionKey @Related(Story.class) String storyId,
    @SortKey @Related(Tag.class) String tagId) {}
