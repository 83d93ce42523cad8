package bad;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.SortKey;

@BaoModel(prefix = "o")
record Order(
    @PartitionKey String orderId,
    @SortKey String customerId,
    // error: [BaoSortKeyTwice] Record Order has @SortKey on customerId and on itemId. Keep one; an @Index can sort by the other.
    @SortKey String itemId) {}
