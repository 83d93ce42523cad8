package bad;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.Index;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.SortKey;

@BaoModel(prefix = "o", modelPartition = true)
@Index(
    name = "byDay",
    gsi = 1,
    modelPartition = true,
    // error: [BaoModelPartitionMixed] Index byDay has modelPartition = true, so that its partition is the model itself, and the partition key day. Remove one of the two.
    partitionKey = "day")
record Order(
    // error: [BaoModelPartitionMixed] Record Order has modelPartition = true, so that its partition is the model itself, and the partition key orderId. Remove one of the two.
    @PartitionKey String orderId,
    @SortKey String day) {}
