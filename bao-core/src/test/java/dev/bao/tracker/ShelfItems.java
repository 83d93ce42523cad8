package dev.bao.tracker;

import dev.bao.annotations.BaoCollection;
import dev.bao.annotations.Index;

/// What belongs to a shelf, in one partition. Some of it expires.
@BaoCollection(prefix = "sf")
@Index(name = "byOwner", gsi = 1, partitionKey = "owner", shards = 3)
public sealed interface ShelfItems permits Shelf, Loan {}
