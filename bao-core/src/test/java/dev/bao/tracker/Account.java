package dev.bao.tracker;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.Unique;
import org.jspecify.annotations.Nullable;

/// The hours that a team may book. Its name and its code are unique.
@BaoModel(prefix = "txa")
public record Account(
    @PartitionKey String accountId,
    @Unique(1) @Nullable String name,
    @Unique(2) @Nullable String code,
    long hours) {}
