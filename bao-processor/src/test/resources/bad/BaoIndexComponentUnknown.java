package bad;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.Index;
import dev.bao.annotations.PartitionKey;

@BaoModel(prefix = "o")
@Index(
    name = "byCustomer",
    gsi = 1,
    partitionKey = {
      "customerId",
      // error: [BaoIndexComponentUnknown] Index byCustomer names "customer", which is no component of record Order. It has orderId, customerId.
      "customer"
    },
    // error: [BaoIndexComponentUnknown] Index byCustomer names "placedAt", which is no component of record Order. It has orderId, customerId.
    sortKey = "placedAt")
record Order(@PartitionKey String orderId, String customerId) {}
