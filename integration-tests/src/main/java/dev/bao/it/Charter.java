package dev.bao.it;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.Unique;
import java.time.Instant;

/// What a project is for: one for each, so that it needs no sort key.
@BaoModel(prefix = "charter")
public record Charter(
    @PartitionKey String projectId, @Unique(1) String code, String owner, Instant createdAt)
    implements ProjectItems {}
