package dev.bao.it;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.SortKey;
import java.time.Instant;
import java.time.LocalDate;

/// A day on which something is to be ready.
@BaoModel(prefix = "ms")
public record Milestone(
    @PartitionKey String projectId,
    @SortKey LocalDate dueOn,
    String name,
    String owner,
    Instant createdAt)
    implements ProjectItems {}
