package bad;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;

class Orders {

  void place() {
    @BaoModel(prefix = "o")
    // error: [BaoRecordLocal] Record Order is local to a method, where no generated code can use it. Move it to the top level or into a class.
    record Order(@PartitionKey String orderId) {}
  }
}
