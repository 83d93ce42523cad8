package bad;

import dev.bao.annotations.BaoCollection;
import dev.bao.annotations.BaoModel;
import dev.bao.annotations.Index;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.SortKey;

@BaoCollection(prefix = "c")
@Index(name = "byDay", gsi = 1, partitionKey = "day", sortKey = "number")
// error: [BaoCollectionKeysDiffer] Collection CustomerItems: the partition key of Customer is made of (java.lang.String), and that of Gift of (int). Use components of the same types in the same order, since the members share it.
// error: [BaoCollectionKeysDiffer] Collection CustomerItems: the partition key of index byDay of Customer is made of (java.time.LocalDate), and that of Payment of (java.time.Instant). Use components of the same types in the same order, since the members share it.
// error: [BaoCollectionKeysDiffer] Collection CustomerItems: the sort key of index byDay of Customer is made of (int), and that of Gift of (long). Use components of the same types in the same order, since the members share it.
sealed interface CustomerItems permits Customer, Payment, Gift {}

@BaoModel(prefix = "customer")
record Customer(@PartitionKey String customerId, java.time.LocalDate day, int number)
    implements CustomerItems {}

@BaoModel(prefix = "payment")
record Payment(
    @PartitionKey String customer, @SortKey String paymentId, java.time.Instant day, Integer number)
    implements CustomerItems {}

@BaoModel(prefix = "gift")
record Gift(
    @PartitionKey int customer, @SortKey String giftId, java.time.LocalDate day, long number)
    implements CustomerItems {}

@BaoCollection(prefix = "d")
@Index(name = "byState", gsi = 1, partitionKey = "state")
// error: [BaoIndexComponentUnknown] Index byPlace names "place", which is no component of record Order. It has day, state, shop.
@Index(name = "byPlace", gsi = 2, partitionKey = "place")
// error: [BaoIndexNumberTwice] Index byShop has gsi = 3, which index bySeller has already. Choose a free one of 1 to 5.
@Index(name = "byShop", gsi = 3, partitionKey = "shop")
sealed interface DayItems permits Order {}

@BaoModel(prefix = "o")
@Index(name = "bySeller", gsi = 3, partitionKey = "shop")
record Order(@PartitionKey String day, String state, String shop) implements DayItems {}

@BaoCollection(prefix = "e")
@Index(name = "byEventId", gsi = 1, partitionKey = "state")
@Index(name = "query", gsi = 2, partitionKey = "state")
// error: [BaoNameClash] Index byEventId of collection EventItems needs the name byEventId, which is taken by the query by the table's partition key. Rename one of the two.
// error: [BaoNameClash] Index query of collection EventItems needs the name query, which is taken by a method of every repository. Rename one of the two.
sealed interface EventItems permits Event {}

@BaoModel(prefix = "event")
record Event(@PartitionKey String eventId, @SortKey String place, String state)
    implements EventItems {}
