package bad;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.Index;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.When;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@BaoModel(prefix = "o")
@Index(
    name = "byDay",
    gsi = 1,
    partitionKey = "day",
    when = {
      // error: [BaoWhenMisplaced] Index byDay has a condition on state, which always has a value. Remove the condition, or ask for what may change.
      @When(component = "state"),
      // error: [BaoWhenMisplaced] Index byDay has a condition on day, which is part of the index's keys, which ask for a value anyway. Remove the condition, or ask for what may change.
      @When(component = "day", present = false),
      // error: [BaoWhenMisplaced] Index byDay has a condition on note, which must have one of the constants and no value, both at once. Remove the condition, or ask for what may change.
      @When(component = "note", in = "a", present = false),
      // error: [BaoWhenMisplaced] Index byDay has a condition on tags, which is a collection, which is empty and not absent. Remove the condition, or ask for what may change.
      @When(component = "tags", present = false)
    })
record Order(
    @PartitionKey String orderId,
    @Nullable String day,
    String state,
    Optional<String> note,
    List<String> tags) {}
