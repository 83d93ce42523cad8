package bad;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.SortKey;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@BaoModel(prefix = "o")
record Order(
    // error: [BaoKeyAbsent] Order.orderId is part of the table's key and is @Nullable, but every item needs a key. Make it a plain component, or choose another key.
    @PartitionKey @Nullable String orderId,
    // error: [BaoKeyAbsent] Order.itemId is part of the table's key and is an Optional, but every item needs a key. Make it a plain component, or choose another key.
    @SortKey Optional<String> itemId) {}
