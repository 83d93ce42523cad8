package bad;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;

// error: [BaoIterationBucketsInvalid] Record Order has 1001 iteration buckets. Choose 1 to 1000, or 0 to leave it out of the iteration index.
@BaoModel(prefix = "o", iterationBuckets = 1001)
record Order(@PartitionKey String orderId) {}

// error: [BaoIterationBucketsInvalid] Record Invoice has -1 iteration buckets. Choose 1 to 1000, or 0 to leave it out of the iteration index.
@BaoModel(prefix = "i", iterationBuckets = -1)
record Invoice(@PartitionKey String invoiceId) {}
