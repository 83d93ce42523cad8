package dev.bao.tracker;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;

/// What stories are parts of.
@BaoModel(prefix = "epic")
public record Epic(@PartitionKey long number, String title) {}
