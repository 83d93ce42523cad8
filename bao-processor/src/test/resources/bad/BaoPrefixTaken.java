package bad;

import dev.bao.annotations.BaoCollection;
import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;

@BaoModel(prefix = "o")
record Offer(@PartitionKey String offerId) {}

@BaoModel(
    // error: [BaoPrefixTaken] Record bad.Order has the prefix "o", which record bad.Offer has already: their items could not be told apart. Choose another for the one that has no items yet.
    prefix = "o")
record Order(@PartitionKey String orderId) {}

@BaoCollection(
    // error: [BaoPrefixTaken] Collection bad.CustomerItems has the prefix "o", which record bad.Offer has already: their items could not be told apart. Choose another for the one that has no items yet.
    prefix = "o")
sealed interface CustomerItems permits Customer {}

@BaoModel(prefix = "customer")
record Customer(@PartitionKey String customerId) implements CustomerItems {}

@BaoCollection(prefix = "d")
sealed interface DayItems permits Day {}

@BaoModel(prefix = "d")
record Day(@PartitionKey String day) implements DayItems {}

@BaoCollection(
    // error: [BaoPrefixTaken] Collection bad.DateItems has the prefix "d", which collection bad.DayItems has already: their items could not be told apart. Choose another for the one that has no items yet.
    prefix = "d")
sealed interface DateItems permits Date {}

@BaoModel(prefix = "date")
record Date(@PartitionKey String date) implements DateItems {}
