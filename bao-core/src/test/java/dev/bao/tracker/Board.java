package dev.bao.tracker;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;

/// Where cards hang.
@BaoModel(prefix = "bd")
public record Board(@PartitionKey String boardId, String title, String owner)
    implements BoardItems {}
