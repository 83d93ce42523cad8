package dev.bao.lambda.tracker;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.SortKey;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A note of a project, with a value of each kind that DynamoDB has.
@BaoModel(prefix = "n")
@SuppressWarnings("ArrayRecordComponent") // Compared part by part.
public record Note(
    @PartitionKey String projectId,
    @SortKey int number,
    List<String> lines,
    Map<String, Integer> counts,
    Set<String> words,
    Set<Integer> sizes,
    boolean pinned,
    byte[] picture)
    implements ProjectItems {}
