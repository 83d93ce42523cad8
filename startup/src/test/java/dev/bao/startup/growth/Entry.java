package dev.bao.startup.growth;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.SortKey;

/// A line of a long journal.
@BaoModel(prefix = "e")
public record Entry(@PartitionKey String journal, @SortKey long number, String text) {}
