package bad;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;

@BaoModel(prefix = "o")
record Order(
    @PartitionKey String orderId,
    // error: [BaoPartitionKeyOrderTwice] Record Order has @PartitionKey(order = 0) on orderId and on customerId. Give each an order of its own, or keep one; the other may be the @SortKey.
    @PartitionKey String customerId,
    @PartitionKey(order = 2) String regionId,
    // error: [BaoPartitionKeyOrderTwice] Record Order has @PartitionKey(order = 2) on regionId and on shopId. Give each an order of its own, or keep one; the other may be the @SortKey.
    @PartitionKey(order = 2) String shopId) {}
