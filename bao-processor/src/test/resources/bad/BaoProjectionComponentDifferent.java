package bad;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.Projection;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Projection(Invoice.class)
record InvoiceSummary(
    String invoiceId,
    // error: [BaoProjectionComponentDifferent] InvoiceSummary.total is declared as int, and in the model Invoice as long. Declare it as it is there.
    int total,
    // error: [BaoProjectionComponentDifferent] InvoiceSummary.note is declared as java.lang.String, and in the model Invoice as @Nullable java.lang.String. Declare it as it is there.
    String note,
    // error: [BaoProjectionComponentDifferent] InvoiceSummary.lines is declared as java.util.List<java.lang.Integer>, and in the model Invoice as java.util.List<java.lang.String>. Declare it as it is there.
    List<Integer> lines,
    @Nullable Long other) {}

@BaoModel(prefix = "i")
record Invoice(
    @PartitionKey String invoiceId,
    long total,
    @Nullable String note,
    List<String> lines,
    @Nullable Long other) {}
