package bad;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.Unique;

@BaoModel(prefix = "o")
record Order(
    @PartitionKey String orderId,
    // error: [BaoUniqueNormalizeMisplaced] Order.number has @Unique with normalize and the type long. Make it a String, or remove normalize.
    @Unique(id = 1, normalize = Unique.Normalize.LOWER_CASE) long number) {}
