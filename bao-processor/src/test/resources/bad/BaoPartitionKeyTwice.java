package bad;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;

@BaoModel(prefix = "o")
record Order(
    @PartitionKey String orderId,
    // error: [BaoPartitionKeyTwice] Record Order has @PartitionKey on orderId and on customerId. Keep one; the other may be the @SortKey.
    @PartitionKey String customerId) {}
