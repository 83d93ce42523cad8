package dev.bao.tracker;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.Index;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.Ulid;
import java.time.Instant;
import java.time.LocalDate;

/// Something that somebody did, of which there is so much in a day that the day is spread.
@BaoModel(prefix = "act")
@Index(name = "byDay", gsi = 1, partitionKey = "day", sortKey = "at", shards = 8)
public record Activity(@PartitionKey @Ulid String activityId, LocalDate day, Instant at) {}
