package bad;

import dev.bao.annotations.BaoCollection;
import dev.bao.annotations.BaoModel;
import dev.bao.annotations.Index;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.SortKey;

// error: [BaoModelPartitionAlone] Record Order has modelPartition = true and is a member of an item collection. Such a partition is of one model, and it is one. Remove modelPartition or the other.
@BaoModel(prefix = "o", modelPartition = true)
record Order(@SortKey String orderId, String day) implements Orders {}

@BaoModel(prefix = "i")
// error: [BaoModelPartitionAlone] Index byDay has modelPartition = true and is spread over shards. Such a partition is of one model, and it is one. Remove modelPartition or the other.
@Index(name = "byDay", gsi = 1, modelPartition = true, shards = 4)
record Invoice(@PartitionKey String invoiceId, String day) {}

@BaoModel(prefix = "p")
record Payment(@PartitionKey String paymentId, String day) implements Payments {}

@BaoCollection(prefix = "os")
sealed interface Orders permits Order {}

@BaoCollection(prefix = "ps")
// error: [BaoModelPartitionAlone] Index byDay has modelPartition = true and is one of an item collection. Such a partition is of one model, and it is one. Remove modelPartition or the other.
@Index(name = "byDay", gsi = 1, modelPartition = true, sortKey = "day")
sealed interface Payments permits Payment {}
