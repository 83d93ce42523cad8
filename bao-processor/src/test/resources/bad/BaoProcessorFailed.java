package bad;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;

@BaoModel(prefix = "o")
// error: [BaoProcessorFailed] The processor failed at bad.Order with java.lang.IllegalStateException: broken. It is a defect of Bao, not of your code: please report it with the record's source and this trace:
record Order(@PartitionKey String orderId) {}
