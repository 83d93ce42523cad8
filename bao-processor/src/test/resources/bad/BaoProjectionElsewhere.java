package bad;

import beside.Invoice;
import dev.bao.annotations.Projection;

// error: [BaoProjectionElsewhere] Record InvoiceSummary projects beside.Invoice and stands in another package than it. Move it beside its model: what is generated for both uses the model's own classes.
@Projection(Invoice.class)
record InvoiceSummary(String invoiceId) {}
