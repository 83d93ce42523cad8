package bad;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.Projection;

@Projection(Invoice.class)
record InvoiceSummary(
    String invoiceId,
    // error: [BaoProjectionComponentUnknown] InvoiceSummary.sum is no component of the model Invoice. It has invoiceId, total.
    long sum) {}

@BaoModel(prefix = "i")
record Invoice(@PartitionKey String invoiceId, long total) {}
