package dev.bao.it;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.Index;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.SortKey;
import dev.bao.annotations.Unique;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something that a project is to be able to do. It has the name of the project's id to itself, and
/// its status is a busy value, spread over shards.
@BaoModel(prefix = "ft")
@Index(name = "byStatus", gsi = 1, partitionKey = "status", sortKey = "createdAt", shards = 4)
@Index(
    name = "byTeam",
    gsi = 2,
    partitionKey = {"team", "status"},
    shards = 16)
public record Feature(
    @PartitionKey String project,
    @SortKey String featureId,
    @Unique(1) @Nullable String slug,
    Status status,
    @Nullable String team,
    String owner,
    Instant createdAt)
    implements ProjectItems {}
