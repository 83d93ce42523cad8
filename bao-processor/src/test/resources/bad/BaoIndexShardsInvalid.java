package bad;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.Index;
import dev.bao.annotations.PartitionKey;

@BaoModel(prefix = "o")
// error: [BaoIndexShardsInvalid] Index byCustomer has shards = 0. Choose 2 to 200, or leave it out for one partition per value.
@Index(name = "byCustomer", gsi = 1, partitionKey = "customerId", shards = 0)
@Index(
    name = "byDay",
    gsi = 2,
    partitionKey = "day",
    // error: [BaoIndexShardsInvalid] Index byDay has shards = 201. Choose 2 to 200, or leave it out for one partition per value.
    shards = 201)
record Order(@PartitionKey String orderId, String customerId, String day) {}
