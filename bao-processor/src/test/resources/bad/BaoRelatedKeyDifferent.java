package bad;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.Related;
import dev.bao.annotations.SortKey;

@BaoModel(prefix = "o")
record Order(
    @PartitionKey String orderId,
    // error: [BaoRelatedKeyDifferent] Order.customerId is a java.lang.String, and the key of Customer is java.lang.Long number. A relation needs a key of one component of the same type: change one of the two, or remove @Related.
    @Related(Customer.class) String customerId) {}

@BaoModel(prefix = "c")
record Customer(@PartitionKey long number) {}

@BaoModel(prefix = "l")
record Line(@PartitionKey String orderId, @SortKey int number) {}
