package dev.bao.tracker;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.Ttl;
import dev.bao.annotations.Version;
import java.time.Instant;

/// A right to work on something alone for a while.
@BaoModel(prefix = "lcl")
public record Lease(
    @PartitionKey String resource, String holder, @Version long version, @Ttl Instant expiresAt) {}
