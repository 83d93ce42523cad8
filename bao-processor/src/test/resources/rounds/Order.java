package rounds;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;

@BaoModel(prefix = "o")
record Order(@PartitionKey String orderId, State state) {}
