package bad;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.Projection;

@Projection(Invoice.class)
// error: [BaoProjectionNotARecord] OrderSummary is no record. Declare it as `record OrderSummary(...)`, or remove @Projection.
class OrderSummary {}

@BaoModel(prefix = "i")
record Invoice(@PartitionKey String invoiceId) {}
