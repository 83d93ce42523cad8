package bad;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.Index;
import dev.bao.annotations.PartitionKey;

@BaoModel(prefix = "o")
// error: [BaoIndexPartitionKeyMissing] Index byCustomer has no component in its partitionKey. Name one whose value the query asks for.
@Index(name = "byCustomer", gsi = 1, partitionKey = {})
record Order(@PartitionKey String orderId, String customerId) {}
