package dev.bao.lambda.tracker;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;

/// A project.
@BaoModel(prefix = "p")
public record Project(@PartitionKey String projectId, String name) implements ProjectItems {}
