package dev.bao.example.lambda;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.Counter;
import dev.bao.annotations.PartitionKey;

/// What tasks belong to.
///
/// @param openTasks kept by [StreamFunction], and so behind by a moment
@BaoModel(prefix = "p")
public record Project(@PartitionKey String projectId, String name, @Counter long openTasks) {}
