package dev.bao.benchmarks.shape;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.Index;
import dev.bao.annotations.PartitionKey;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A task of the project tracker, with an index and in the iteration index.
@BaoModel(prefix = "t")
@Index(name = "byProject", gsi = 1, partitionKey = "projectId", sortKey = "dueAt")
public record Task(
    @PartitionKey String taskId,
    String projectId,
    String title,
    String description,
    Status status,
    int priority,
    Instant dueAt,
    Instant createdAt,
    @Nullable String assignee,
    Set<String> labels,
    List<String> watchers,
    Estimate estimate) {}
