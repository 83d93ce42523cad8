package bad;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.Counter;
import dev.bao.annotations.CreatedAt;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.Ttl;
import dev.bao.annotations.Version;
import java.time.Instant;

@BaoModel(prefix = "o")
record Order(
    @PartitionKey String orderId,
    @Counter long views,
    @Counter int clicks,
    @Version long version,
    // error: [BaoLifecycleTwice] Record Order has @Version on version and on revision. Keep one.
    @Version String revision,
    @CreatedAt Instant createdAt,
    // error: [BaoLifecycleTwice] Record Order has @CreatedAt on createdAt and on openedAt. Keep one.
    @CreatedAt Instant openedAt,
    @Ttl Instant expiresAt,
    // error: [BaoLifecycleTwice] Record Order has @Ttl on expiresAt and on endsAt. Keep one.
    @Ttl Instant endsAt) {}
