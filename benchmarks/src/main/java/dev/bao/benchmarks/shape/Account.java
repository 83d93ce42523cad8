package dev.bao.benchmarks.shape;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.Unique;

/// A record with a unique value, which two items of one transaction hold.
@BaoModel(prefix = "a", iterationBuckets = 0)
public record Account(@PartitionKey String accountId, @Unique(1) String email, String name) {}
