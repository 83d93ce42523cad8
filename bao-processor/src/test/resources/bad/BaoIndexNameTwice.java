package bad;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.Index;
import dev.bao.annotations.PartitionKey;

@BaoModel(prefix = "o")
@Index(name = "byCustomer", gsi = 1, partitionKey = "customerId")
// error: [BaoIndexNameTwice] Record Order has two indexes named byCustomer. Rename one of them.
@Index(name = "byCustomer", gsi = 2, partitionKey = "customerId")
record Order(@PartitionKey String orderId, String customerId) {}
