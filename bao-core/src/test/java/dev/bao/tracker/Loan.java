package dev.bao.tracker;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.SortKey;
import dev.bao.annotations.Ttl;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// That a tool of a shelf is lent, for a while or for good.
@BaoModel(prefix = "ln")
public record Loan(
    @PartitionKey String shelfId,
    @SortKey int number,
    String owner,
    @Ttl @Nullable Instant expiresAt)
    implements ShelfItems {}
