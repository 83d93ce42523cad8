package dev.bao.isolation;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.Index;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.Related;
import dev.bao.annotations.SortKey;
import dev.bao.annotations.Ttl;
import dev.bao.annotations.Unique;
import dev.bao.tracker.Member;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something that a team has: a model that uses all of a table, so that its repository has every
/// operation there is.
@BaoModel(prefix = "asset")
@Index(name = "byOwner", gsi = 1, partitionKey = "owner", sortKey = "assetId")
@Index(name = "byRoom", gsi = 2, partitionKey = "room", sortKey = "assetId")
@Index(name = "byState", gsi = 3, partitionKey = "state", sortKey = "assetId")
@Index(name = "byVendor", gsi = 4, partitionKey = "vendor", sortKey = "assetId")
@Index(name = "byKind", gsi = 5, partitionKey = "kind", sortKey = "assetId")
public record Asset(
    @PartitionKey String site,
    @SortKey String assetId,
    @Unique(1) @Nullable String code,
    @Related(Member.class) String owner,
    String room,
    String state,
    String vendor,
    String kind,
    String name,
    @Ttl @Nullable Instant expiresAt) {}
