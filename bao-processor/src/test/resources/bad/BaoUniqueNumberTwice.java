package bad;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.Unique;

@BaoModel(prefix = "o")
record Order(
    @PartitionKey String orderId,
    @Unique(1) String code,
    // error: [BaoUniqueNumberTwice] Order.number has @Unique(1), which Order.code has already. Choose a free one of 1 to 3, or give both an order of their own where their values are unique together.
    @Unique(1) String number,
    @Unique(id = 2, order = 1) String team,
    // error: [BaoUniqueNumberTwice] Order.handle has @Unique(2), which Order.team has already. Choose a free one of 1 to 3, or give both an order of their own where their values are unique together.
    @Unique(id = 2, order = 1) String handle) {}
