package dev.bao.lambda.tracker;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.Unique;
import org.jspecify.annotations.Nullable;

/// A task, as the handlers of the tests write it.
@BaoModel(prefix = "t")
public record Task(@PartitionKey String taskId, String title, @Unique(1) @Nullable String slug) {}
