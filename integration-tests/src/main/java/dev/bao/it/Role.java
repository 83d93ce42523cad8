package dev.bao.it;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.Index;
import dev.bao.annotations.SortKey;
import dev.bao.annotations.Unique;
import dev.bao.annotations.When;

/// A role, of which a tenant has a few: all in one partition.
@BaoModel(prefix = "role", modelPartition = true)
@Index(
    name = "byKind",
    gsi = 1,
    partitionKey = "kind",
    sortKey = {"team", "level"})
@Index(
    name = "admins",
    gsi = 2,
    modelPartition = true,
    sortKey = "team",
    when =
        @When(
            component = "kind",
            in = {"admin", "\"root\""}))
public record Role(
    @SortKey(order = 1) String team,
    @SortKey(order = 2) String name,
    @Unique(1) String code,
    String kind,
    int level) {}
