package dev.bao.benchmarks.shape;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;
import java.util.List;

/// A string, bytes and a list.
@SuppressWarnings("ArrayRecordComponent")
@BaoModel(prefix = "sm", iterationBuckets = 0)
public record Small(@PartitionKey String id, String text, byte[] bytes, List<String> list) {}
