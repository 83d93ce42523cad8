package dev.bao.tracker;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;

/// Who works on stories.
@BaoModel(prefix = "member")
public record Member(@PartitionKey String memberId, String name) {}
