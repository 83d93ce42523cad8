package bad;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.Timestamp;
import java.time.LocalDate;

@BaoModel(prefix = "o")
record Order(
    @PartitionKey String orderId,
    // error: [BaoTimestampMisplaced] Order.paidOn has @Timestamp and the type java.time.LocalDate. Make it an Instant, or remove @Timestamp.
    @Timestamp(Timestamp.Form.EPOCH_SECONDS) LocalDate paidOn) {}
