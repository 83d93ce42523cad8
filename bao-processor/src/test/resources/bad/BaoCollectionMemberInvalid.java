package bad;

import dev.bao.annotations.BaoCollection;
import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.SortKey;

@BaoCollection(prefix = "c")
// error: [BaoCollectionMemberInvalid] Collection CustomerItems permits Payment, which is an interface. Permit its records in its place.
// error: [BaoCollectionMemberInvalid] Collection CustomerItems permits Note, which is no record with @BaoModel. Add @BaoModel, or do not permit it.
sealed interface CustomerItems permits Customer, Payment, Note {}

@BaoModel(prefix = "customer")
record Customer(@PartitionKey String customerId) implements CustomerItems {}

sealed interface Payment extends CustomerItems permits Transfer {}

@BaoModel(prefix = "transfer")
record Transfer(@PartitionKey String customerId, @SortKey String transferId) implements Payment {}

record Note(String customerId) implements CustomerItems {}

class Shop {

  @BaoCollection(prefix = "d")
  // error: [BaoTypeInaccessible] DayItems: generated code in package bad cannot use bad.Shop.DayItems. Make the type visible to the package.
  private sealed interface DayItems permits Order {}

  @BaoModel(prefix = "o")
  record Order(@PartitionKey String day) implements DayItems {}
}
