package dev.bao.tracker;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.Index;
import dev.bao.annotations.PartitionKey;

/// Something that happened in a project, spread in all the ways that tests need.
@BaoModel(prefix = "ev")
@Index(name = "inOne", gsi = 1, partitionKey = "project", sortKey = "hour")
@Index(name = "inTwo", gsi = 2, partitionKey = "project", sortKey = "hour", shards = 2)
@Index(name = "inThree", gsi = 3, partitionKey = "project", sortKey = "hour", shards = 3)
@Index(name = "inSeven", gsi = 4, partitionKey = "project", sortKey = "hour", shards = 7)
@Index(name = "inTwenty", gsi = 5, partitionKey = "project", sortKey = "hour", shards = 20)
public record Event(@PartitionKey int number, String project, int hour) {}
