package bad;

import dev.bao.annotations.Projection;

// error: [BaoProjectionModelMissing] Record OrderSummary projects Order, which has no @BaoModel. Name the record of a model.
@Projection(Order.class)
record OrderSummary(String orderId) {}

record Order(String orderId) {}
