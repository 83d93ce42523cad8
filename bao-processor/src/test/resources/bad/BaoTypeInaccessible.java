package bad;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;
import java.util.List;

@BaoModel(prefix = "o")
record Order(
    @PartitionKey String orderId,
    // error: [BaoTypeInaccessible] Order.state: generated code in package bad cannot use bad.Order.State. Make the type visible to the package.
    State state,
    // error: [BaoTypeInaccessible] Order.parts: generated code in package bad cannot use bad.Order.Hidden.Part. Make the type bad.Order.Hidden around it visible to the package.
    List<Hidden.Part> parts) {

  private enum State {
    OPEN
  }

  private static class Hidden {

    record Part(String name) {}
  }
}
