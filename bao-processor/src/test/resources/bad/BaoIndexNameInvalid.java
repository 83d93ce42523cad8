package bad;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.Index;
import dev.bao.annotations.PartitionKey;

@BaoModel(prefix = "o")
// error: [BaoIndexNameInvalid] The index name "by-customer" of record Order is no method name. Use a Java name such as byProject.
@Index(name = "by-customer", gsi = 1, partitionKey = "customerId")
// error: [BaoIndexNameInvalid] The index name "class" of record Order is no method name. Use a Java name such as byProject.
@Index(name = "class", gsi = 2, partitionKey = "customerId")
record Order(@PartitionKey String orderId, String customerId) {}
