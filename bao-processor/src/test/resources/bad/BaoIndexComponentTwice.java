package bad;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.Index;
import dev.bao.annotations.PartitionKey;

@BaoModel(prefix = "o")
@Index(
    name = "byCustomer",
    gsi = 1,
    // error: [BaoIndexComponentTwice] Index byCustomer names customerId twice in its partitionKey. Remove one of them.
    partitionKey = {"customerId", "customerId"},
    // error: [BaoIndexComponentTwice] Index byCustomer names orderId twice in its sortKey. Remove one of them.
    sortKey = {"orderId", "orderId"})
record Order(@PartitionKey String orderId, String customerId) {}
