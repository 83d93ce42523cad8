package rounds;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;

@BaoModel(prefix = "i")
record Invoice(@PartitionKey String invoiceId) {}
