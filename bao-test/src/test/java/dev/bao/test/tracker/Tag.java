package dev.bao.test.tracker;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.Index;
import dev.bao.annotations.PartitionKey;

/// A word that tasks are found by.
///
/// @param name the key
/// @param color how it is shown
@BaoModel(prefix = "tag")
@Index(name = "byColor", gsi = 1, partitionKey = "color", sortKey = "name")
public record Tag(@PartitionKey String name, String color) {}
