package dev.bao.startup.growth;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;

/// Something that is found by its id.
@BaoModel(prefix = "n")
public record Note(@PartitionKey String noteId, String text) {}
