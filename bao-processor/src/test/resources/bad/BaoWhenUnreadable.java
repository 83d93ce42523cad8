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
      // error: [BaoWhenUnreadable] Index byDay: the constant "PAYED" of state does not read as bad.State. Write one of its constants: OPEN, PAID.
      @When(component = "state", in = {"PAID", "PAYED"}),
      // error: [BaoWhenUnreadable] Index byDay: the constant "two" of count does not read as int. Write a whole number of its range, such as 42.
      @When(component = "count", in = "two")
    })
@Index(
    name = "byCount",
    gsi = 2,
    partitionKey = "count",
    // error: [BaoIndexComponentUnknown] Index byCount names "stat", which is no component of record Order. It has orderId, day, state, count.
    when = @When(component = "stat", in = "PAID"))
record Order(@PartitionKey String orderId, String day, State state, int count) {}

enum State {
  OPEN,
  PAID
}
