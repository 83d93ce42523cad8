package bad;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@BaoModel(prefix = "o")
record Order(
    @PartitionKey String orderId,
    // error: [BaoNullableMisplaced] Order.count: @Nullable stands on a primitive. Remove it, or use java.lang.Integer.
    @Nullable int count,
    // error: [BaoNullableMisplaced] Order.note: @Nullable stands on an Optional. Remove it: an absent attribute is an empty Optional.
    @Nullable Optional<String> note,
    // error: [BaoNullableMisplaced] Order.lines: @Nullable stands on an element, and lists and maps hold no nulls. Remove it, or leave the element out.
    List<@Nullable String> lines,
    // error: [BaoNullableMisplaced] Order.hash: @Nullable stands on the bytes of an array. Write `byte @Nullable []` for the array.
    @Nullable byte[] hash) {}
