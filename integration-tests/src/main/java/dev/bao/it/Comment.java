package dev.bao.it;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.Index;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.SortKey;
import dev.bao.annotations.Ulid;

/// What somebody said about a task: the comments of a task are an item collection.
@BaoModel(prefix = "c", iterationBuckets = 10)
@Index(name = "byAuthor", gsi = 1, partitionKey = "author")
public record Comment(
    @PartitionKey String taskId, @SortKey @Ulid String commentId, String author, String text) {}
