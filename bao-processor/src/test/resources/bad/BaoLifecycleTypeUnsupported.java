package bad;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.Counter;
import dev.bao.annotations.CreatedAt;
import dev.bao.annotations.Json;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.Timestamp;
import dev.bao.annotations.Ttl;
import dev.bao.annotations.UpdatedAt;
import dev.bao.annotations.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@BaoModel(prefix = "o")
record Order(
    @PartitionKey String orderId,
    // error: [BaoLifecycleTypeUnsupported] Order.version has @Version, which can stand on a `long` or a `String`. Change its type.
    @Version Long version,
    // error: [BaoLifecycleTypeUnsupported] Order.createdAt has @CreatedAt, which can stand on an `Instant` that is not @Nullable. Change its type.
    @CreatedAt LocalDate createdAt,
    // error: [BaoLifecycleTypeUnsupported] Order.updatedAt has @UpdatedAt, which can stand on an `Instant` that is not @Nullable. Change its type.
    @UpdatedAt @Nullable Instant updatedAt,
    // error: [BaoLifecycleTypeUnsupported] Order.expiresAt has @Ttl, which can stand on an `Instant`, which may be @Nullable. Change its type.
    @Ttl Optional<Instant> expiresAt,
    // error: [BaoLifecycleTypeUnsupported] Order.total has @Counter, which can stand on an `int` or a `long`. Change its type.
    @Counter BigDecimal total) {}

@BaoModel(prefix = "p")
record Parcel(
    @PartitionKey String parcelId,
    // error: [BaoLifecycleTypeUnsupported] Parcel.version has @Version, which can stand on a `long` or a `String`. Change its type.
    @Version @Nullable String version,
    // error: [BaoLifecycleTypeUnsupported] Parcel.expiresAt has @Ttl, which can stand on an `Instant`, which may be @Nullable. Change its type.
    @Ttl long expiresAt,
    // error: [BaoLifecycleTypeUnsupported] Parcel.scans has @Counter, which can stand on an `int` or a `long`. Change its type.
    @Counter @Json long scans,
    // error: [BaoLifecycleTypeUnsupported] Parcel.updatedAt has @UpdatedAt, which can stand on an `Instant` that is not @Nullable. Change its type.
    @UpdatedAt @Timestamp(Timestamp.Form.EPOCH_SECONDS) Instant updatedAt) {}
