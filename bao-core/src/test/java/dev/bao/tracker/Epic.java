package dev.bao.tracker;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;

/// A large piece of work.
@BaoModel(prefix = "ep")
public record Epic(@PartitionKey String epicId, String title, String owner) implements EpicItems {}
