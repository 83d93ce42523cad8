package bad;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.Json;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.Timestamp;
import java.time.Instant;

@BaoModel(prefix = "o")
record Order(
    @PartitionKey String orderId,
    // error: [BaoFormTwice] Order.paidAt has @Json and @Timestamp, and a value is stored in one form. Keep one of them.
    @Json @Timestamp(Timestamp.Form.EPOCH_MILLIS) Instant paidAt) {}
