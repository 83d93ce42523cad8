package dev.bao.tracker;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.Version;

/// A text whose versions are ULIDs.
@BaoModel(prefix = "lcr")
public record Draft(@PartitionKey String draftId, String text, @Version String version) {}
