package bad;

import dev.bao.annotations.BaoCollection;
import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;

@BaoCollection(prefix = "c")
// error: [BaoCollectionNotSealed] CustomerItems has @BaoCollection and is no sealed interface without type parameters. Declare it as `sealed interface CustomerItems permits ..`, with the records of its items.
interface CustomerItems {}

@BaoCollection(prefix = "d")
// error: [BaoCollectionNotSealed] DayItems has @BaoCollection and is no sealed interface without type parameters. Declare it as `sealed interface DayItems permits ..`, with the records of its items.
sealed interface DayItems<T> permits Day {}

@BaoModel(prefix = "day")
record Day(@PartitionKey String day) implements DayItems<String> {}

@BaoCollection(prefix = "e")
// error: [BaoCollectionNotSealed] Event has @BaoCollection and is no sealed interface without type parameters. Declare it as `sealed interface Event permits ..`, with the records of its items.
record Event(String id) {}
