package dev.bao.tracker;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.Index;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.SortKey;
import dev.bao.annotations.Ttl;
import dev.bao.annotations.Unique;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An invitation to a project, which may expire and whose code is unique meanwhile.
@BaoModel(prefix = "lci")
@Index(name = "byGuest", gsi = 1, partitionKey = "guest", sortKey = "number")
public record Invitation(
    @PartitionKey String project,
    @SortKey int number,
    String guest,
    @Unique(1) @Nullable String code,
    @Ttl @Nullable Instant expiresAt) {}
