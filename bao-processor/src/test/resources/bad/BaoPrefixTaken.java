package bad;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;

@BaoModel(prefix = "o")
record Offer(@PartitionKey String offerId) {}

@BaoModel(
    // error: [BaoPrefixTaken] Record bad.Order has the prefix "o", which record bad.Offer has already: their items could not be told apart. Choose another for the one that has no items yet.
    prefix = "o")
record Order(@PartitionKey String orderId) {}
