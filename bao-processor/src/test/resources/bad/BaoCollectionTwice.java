package bad;

import dev.bao.annotations.BaoCollection;
import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;

@BaoCollection(prefix = "c")
sealed interface CustomerItems permits Order {}

@BaoCollection(prefix = "d")
sealed interface DayItems permits Order {}

@BaoModel(prefix = "o")
// error: [BaoCollectionTwice] Record Order is a member of the collections CustomerItems and DayItems, but an item lies in one partition. Keep one of them.
record Order(@PartitionKey String customerId) implements CustomerItems, DayItems {}
