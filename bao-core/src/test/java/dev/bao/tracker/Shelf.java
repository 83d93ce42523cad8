package dev.bao.tracker;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;

/// Where tools lie that a team lends.
@BaoModel(prefix = "sf")
public record Shelf(@PartitionKey String shelfId, String owner) implements ShelfItems {}
