package bad;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.Index;
import dev.bao.annotations.PartitionKey;

@BaoModel(prefix = "o")
// error: [BaoIndexNumberInvalid] Index byCustomer has gsi = 0, and the table has the indexes 1 to 5. Choose one of them.
@Index(name = "byCustomer", gsi = 0, partitionKey = "customerId")
@Index(
    name = "byOther",
    // error: [BaoIndexNumberInvalid] Index byOther has gsi = 6, and the table has the indexes 1 to 5. Choose one of them.
    gsi = 6,
    partitionKey = "customerId")
record Order(@PartitionKey String orderId, String customerId) {}

@BaoModel(prefix = "i")
@Index(
    name = "byCustomer",
    // error: [BaoIndexNumberInvalid] Index byCustomer has gsi = -1, and the table has the indexes 1 to 5. Choose one of them.
    gsi = -1,
    partitionKey = "customerId")
record Invoice(@PartitionKey String invoiceId, String customerId) {}
