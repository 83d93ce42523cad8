package dev.bao.tracker;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.Default;
import dev.bao.annotations.Index;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.When;
import org.jspecify.annotations.Nullable;

/// A slip on a board, with an index key of several components and a sparse one.
@BaoModel(prefix = "slip")
@Index(
    name = "byBoard",
    gsi = 1,
    partitionKey = "board",
    sortKey = {"status", "position"})
@Index(
    name = "openByOwner",
    gsi = 2,
    partitionKey = "owner",
    sortKey = "position",
    when = @When(component = "status", in = "OPEN"))
public record Slip(
    @PartitionKey String slipId,
    String board,
    Status status,
    @Default("0") int position,
    @Nullable String owner,
    String text) {}
