package bad;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.Unique;

@BaoModel(prefix = "o")
record Order(
    @PartitionKey String orderId,
    // error: [BaoUniqueNumberInvalid] Order.code has @Unique(0), and a model has the constraints 1 to 3. Choose one of them, as value or as id.
    @Unique(0) String code,
    // error: [BaoUniqueNumberInvalid] Order.number has @Unique(4), and a model has the constraints 1 to 3. Choose one of them, as value or as id.
    @Unique(4) String number) {}
