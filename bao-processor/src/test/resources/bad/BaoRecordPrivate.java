package bad;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;

class Orders {

  @BaoModel(prefix = "o")
  // error: [BaoRecordPrivate] Generated code cannot use record Order: it is private. Make it package-private or public.
  private record Order(@PartitionKey String orderId) {}

  private static class Hidden {

    @BaoModel(prefix = "i")
    // error: [BaoRecordPrivate] Generated code cannot use record Invoice: Hidden around it is private. Make it package-private or public.
    record Invoice(@PartitionKey String invoiceId) {}
  }
}
