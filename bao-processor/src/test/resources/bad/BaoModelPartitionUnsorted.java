package bad;

import dev.bao.annotations.BaoModel;

// error: [BaoModelPartitionUnsorted] Record Order has modelPartition = true and no @SortKey, so that all its items would have one key. Add @SortKey to the component that is the id.
@BaoModel(prefix = "o", modelPartition = true)
record Order(String orderId) {}
