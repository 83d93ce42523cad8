package bad;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.Default;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.SortKey;
import dev.bao.annotations.Unique;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@BaoModel(prefix = "o")
record Order(
    // error: [BaoDefaultMisplaced] Order.orderId has a @Default and is @PartitionKey, so every item has a value of its own. Remove one of the two.
    @PartitionKey @Default("x") String orderId,
    // error: [BaoDefaultMisplaced] Order.itemId has a @Default and is @SortKey, so every item has a value of its own. Remove one of the two.
    @SortKey @Default("x") String itemId,
    // error: [BaoDefaultMisplaced] Order.code has a @Default and is @Unique, so every item has a value of its own. Remove one of the two.
    @Unique(1) @Default("x") String code,
    // error: [BaoDefaultMisplaced] Order.note has a @Default and is @Nullable, but a null would come back as the default. Remove one of the two.
    @Default("x") @Nullable String note,
    // error: [BaoDefaultMisplaced] Order.other has a @Default and is an Optional, but an empty one would come back as the default. Remove one of the two.
    @Default("x") Optional<String> other,
    // error: [BaoDefaultMisplaced] Order.lines has a @Default and has the type java.util.List<java.lang.String>, for which there are no defaults. Remove one of the two.
    @Default("x") List<String> lines,
    // error: [BaoDefaultMisplaced] Order.hash has a @Default and has the type byte[], for which there are no defaults. Remove one of the two.
    @Default("x") byte[] hash) {}
