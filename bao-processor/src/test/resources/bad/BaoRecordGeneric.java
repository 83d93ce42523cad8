package bad;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;

@BaoModel(prefix = "o")
// error: [BaoRecordGeneric] Record Order has type parameters. Declare one record for each kind of item instead.
record Order<T>(@PartitionKey String orderId) {}
