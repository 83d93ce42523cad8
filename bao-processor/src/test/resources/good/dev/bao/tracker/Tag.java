package dev.bao.tracker;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;

/// A word that many stories share.
@BaoModel(prefix = "tag")
public record Tag(@PartitionKey String tagId, String colour) {}
