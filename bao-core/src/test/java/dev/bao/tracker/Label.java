package dev.bao.tracker;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.Index;
import dev.bao.annotations.SortKey;

/// A label: all of a tenant are in one partition.
@BaoModel(prefix = "label", modelPartition = true)
@Index(name = "byColor", gsi = 1, modelPartition = true, sortKey = "color")
public record Label(
    @SortKey(order = 1) String group, @SortKey(order = 2) String name, String color) {}
