package dev.bao.tracker;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;

/// What tasks belong to.
@BaoModel(prefix = "p")
public record Project(@PartitionKey String projectId, String name, long openTasks) {}
