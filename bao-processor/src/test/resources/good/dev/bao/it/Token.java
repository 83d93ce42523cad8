package dev.bao.it;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.Ttl;
import dev.bao.annotations.Version;
import java.time.Instant;

/// A token that always expires, with a version that is a ULID.
@BaoModel(prefix = "lct")
public record Token(@PartitionKey String tokenId, @Version String version, @Ttl Instant endsAt) {}
