package dev.bao.benchmarks.shape;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;

/// One string beside the key.
@BaoModel(prefix = "ti", iterationBuckets = 0)
public record Tiny(@PartitionKey String id, String text) {}
