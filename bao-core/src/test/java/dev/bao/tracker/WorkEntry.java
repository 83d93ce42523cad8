package dev.bao.tracker;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.Index;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.SortKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/// Work that was done, with keys of several components of all ordered types.
@BaoModel(prefix = "we")
@Index(
    name = "byPerson",
    gsi = 1,
    partitionKey = "projectId",
    sortKey = {"person", "amount"})
@Index(
    name = "byAmount",
    gsi = 2,
    partitionKey = "projectId",
    sortKey = {"amount", "at", "count"})
@Index(
    name = "byCount",
    gsi = 3,
    partitionKey = "projectId",
    sortKey = {"count", "day"})
@Index(
    name = "byDay",
    gsi = 4,
    partitionKey = "projectId",
    sortKey = {"day", "person"})
public record WorkEntry(
    @PartitionKey(order = 1) String projectId,
    @PartitionKey(order = 2) String area,
    @SortKey(order = 2) String code,
    @SortKey(order = 1) String person,
    BigDecimal amount,
    Instant at,
    long count,
    LocalDate day) {}
