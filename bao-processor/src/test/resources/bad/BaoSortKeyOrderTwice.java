package bad;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.SortKey;

@BaoModel(prefix = "o")
record Order(
    @PartitionKey String orderId,
    @SortKey(order = 1) String customerId,
    // error: [BaoSortKeyOrderTwice] Record Order has @SortKey(order = 1) on customerId and on itemId. Give each an order of its own, or keep one; an @Index can sort by the other.
    @SortKey(order = 1) String itemId) {}
