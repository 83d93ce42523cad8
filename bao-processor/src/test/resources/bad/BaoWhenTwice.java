package bad;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.Index;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.When;

@BaoModel(prefix = "o")
@Index(
    name = "byDay",
    gsi = 1,
    partitionKey = "day",
    when = {
      @When(component = "state", in = "OPEN"),
      // error: [BaoWhenTwice] Index byDay has two conditions on state. Keep one, with all the constants that it may have.
      @When(component = "state", in = "PAID")
    })
record Order(@PartitionKey String orderId, String day, String state) {}
