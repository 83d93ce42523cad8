package bad;

import dev.bao.annotations.AttributeName;
import dev.bao.annotations.BaoModel;
import dev.bao.annotations.Counter;
import dev.bao.annotations.CreatedAt;
import dev.bao.annotations.Index;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.SortKey;
import dev.bao.annotations.Ttl;
import dev.bao.annotations.Unique;
import dev.bao.annotations.UpdatedAt;
import dev.bao.annotations.Version;
import java.time.Instant;

@BaoModel(prefix = "o")
@Index(name = "byVersion", gsi = 1, partitionKey = "city", sortKey = "version")
@Index(name = "byTime", gsi = 2, partitionKey = "city", sortKey = {"updatedAt", "orderId"})
record Order(
    @PartitionKey String orderId,
    // error: [BaoLifecycleMisplaced] Order.createdAt has @CreatedAt and is part of the table's key, which an item keeps for its life. Make the key of other components.
    @SortKey @CreatedAt Instant createdAt,
    String city,
    // error: [BaoLifecycleMisplaced] Order.version has @Version and is part of the keys of index byVersion, which could not follow its changes. Make the key of other components.
    @Version long version,
    // error: [BaoLifecycleMisplaced] Order.updatedAt has @UpdatedAt and is part of the keys of index byTime, where it must be a half alone, beside one component that always has a value. Make the key of other components.
    @UpdatedAt Instant updatedAt,
    // error: [BaoLifecycleMisplaced] Order.views has @Counter and is @Unique, which only values can be that writers choose. Make the key of other components.
    @Unique(1) @Counter long views,
    // error: [BaoLifecycleMisplaced] Order.expiresAt has @Ttl and is stored as `ttl`, whatever its @AttributeName. Remove @AttributeName.
    @Ttl @AttributeName("ttl") Instant expiresAt) {}

@BaoModel(prefix = "p")
record Parcel(
    @PartitionKey String parcelId,
    // error: [BaoLifecycleMisplaced] Parcel.weight.views has @Counter and is within another record. Move it to the model.
    Weight weight,
    // error: [BaoLifecycleMisplaced] Parcel.createdAt has @CreatedAt and has @UpdatedAt too. Keep one of the two.
    @CreatedAt @UpdatedAt Instant createdAt) {}

record Weight(@Counter int views) {}
