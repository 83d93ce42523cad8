package bad;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.Index;
import dev.bao.annotations.PartitionKey;

@BaoModel(prefix = "o")
@Index(name = "byCustomer", gsi = 1, partitionKey = "customerId")
// error: [BaoIndexNumberTwice] Index byOther has gsi = 1, which index byCustomer has already. Choose a free one of 1 to 5.
@Index(name = "byOther", gsi = 1, partitionKey = "customerId")
record Order(@PartitionKey String orderId, String customerId) {}
