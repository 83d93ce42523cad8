package bad;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.SortKey;

@BaoModel(prefix = "o")
record Order(
    // error: [BaoKeyTwice] Order.orderId is both @PartitionKey and @SortKey. Keep one of the two annotations.
    @PartitionKey @SortKey String orderId) {}
