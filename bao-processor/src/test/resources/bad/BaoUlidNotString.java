package bad;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.Ulid;
import java.util.UUID;

@BaoModel(prefix = "o")
record Order(
    // error: [BaoUlidNotString] Order.orderId has @Ulid and the type java.util.UUID. Make it a String, or remove @Ulid.
    @PartitionKey @Ulid UUID orderId) {}
