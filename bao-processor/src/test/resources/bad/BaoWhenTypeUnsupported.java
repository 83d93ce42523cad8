package bad;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.Index;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.When;
import java.time.Instant;

@BaoModel(prefix = "o")
@Index(
    name = "byDay",
    gsi = 1,
    partitionKey = "day",
    // error: [BaoWhenTypeUnsupported] Index byDay names constants of paidAt, which has the type java.time.Instant. Constants are for String, int, long, boolean and enums; ask for `present`, or add a component that says what you mean.
    when = @When(component = "paidAt", in = "2026-11-21T10:15:30Z"))
record Order(@PartitionKey String orderId, String day, Instant paidAt) {}
