package bad;

import dev.bao.annotations.BaoModel;

@BaoModel(prefix = "o")
// error: [BaoPartitionKeyMissing] Record Order has no @PartitionKey component. Add @PartitionKey to one.
record Order(String orderId) {}

@BaoModel(prefix = "i")
// error: [BaoPartitionKeyMissing] Record Invoice has no @PartitionKey component. Add @PartitionKey to one.
record Invoice() {}
