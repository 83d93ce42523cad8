package dev.bao.example.lambda;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.Index;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.Ulid;
import java.time.Instant;

/// Something to do in a project of an organization.
@BaoModel(prefix = "t")
@Index(name = "byProject", gsi = 1, partitionKey = "projectId", sortKey = "dueAt")
public record Task(
    @PartitionKey @Ulid String taskId,
    String projectId,
    String title,
    Status status,
    Instant dueAt) {}
