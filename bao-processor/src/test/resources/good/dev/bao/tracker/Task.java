package dev.bao.tracker;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.Index;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.Ulid;
import dev.bao.annotations.Unique;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something to do in a project.
@BaoModel(prefix = "t")
@Index(name = "byProject", gsi = 1, partitionKey = "projectId", sortKey = "dueAt")
@Index(name = "byStatus", gsi = 2, partitionKey = "status", sortKey = "taskId")
public record Task(
    @PartitionKey @Ulid String taskId,
    @Unique(1) @Nullable String slug,
    String projectId,
    String title,
    Status status,
    Instant dueAt,
    @Nullable String assignee,
    List<String> labels) {}
