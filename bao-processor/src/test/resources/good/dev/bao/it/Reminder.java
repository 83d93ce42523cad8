package dev.bao.it;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.Index;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.SortKey;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A reminder that may be in an index or not, and that no other item belongs to.
@BaoModel(prefix = "rem", iterationBuckets = 10)
@Index(name = "byAssignee", gsi = 1, partitionKey = "assignee", sortKey = "dueAt")
@Index(name = "byText", gsi = 2, partitionKey = "owner", sortKey = "text")
public record Reminder(
    @PartitionKey String owner,
    @SortKey long number,
    @Nullable String assignee,
    @Nullable Instant dueAt,
    Set<String> tags,
    Optional<Address> place,
    String text) {}
