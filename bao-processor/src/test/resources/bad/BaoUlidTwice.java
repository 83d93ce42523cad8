package bad;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.SortKey;
import dev.bao.annotations.Ulid;

@BaoModel(prefix = "o")
record Order(
    @PartitionKey @Ulid String orderId,
    // error: [BaoUlidTwice] Record Order has @Ulid on orderId and on itemId. Keep one: the other is given by the caller.
    @SortKey @Ulid String itemId) {}
