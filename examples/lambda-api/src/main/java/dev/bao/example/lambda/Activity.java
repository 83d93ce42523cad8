package dev.bao.example.lambda;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.SortKey;
import dev.bao.annotations.Ttl;
import java.time.Instant;

/// What happened to a task, as [StreamFunction] has seen it.
///
/// @param at when, to the second; DynamoDB Local says the minute
/// @param sequence of the change in its shard: by it the changes of a second are in order
/// @param eventId of the change in the stream: a change that comes again is the same activity
/// @param what as in `created`
@BaoModel(prefix = "a")
public record Activity(
    @PartitionKey String projectId,
    @SortKey(order = 1) Instant at,
    @SortKey(order = 2) String sequence,
    @SortKey(order = 3) String eventId,
    String taskId,
    String what,
    @Ttl Instant expiresAt) {}
