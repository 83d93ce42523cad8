package bad;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.Ulid;

@BaoModel(prefix = "o")
record Order(
    @PartitionKey String orderId,
    // error: [BaoUlidNotKey] Order.code has @Ulid and is no component of the table's key, so create does not assign it. Add @PartitionKey or @SortKey, or remove @Ulid.
    @Ulid String code) {}
