package bad;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.Related;

@BaoModel(prefix = "o")
record Order(
    @PartitionKey String orderId,
    // error: [BaoRelatedNotAModel] Order.customerId has @Related(Customer), which is no record with @BaoModel. Name a model, or remove @Related.
    @Related(Customer.class) String customerId) {}

record Customer(String customerId) {}
