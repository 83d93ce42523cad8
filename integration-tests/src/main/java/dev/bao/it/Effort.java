package dev.bao.it;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.SortKey;
import dev.bao.annotations.Unique;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// An effort, whose keys are made of values of all types that a key can have.
@BaoModel(prefix = "effort", iterationBuckets = 3)
public record Effort(
    @PartitionKey(order = 2) int year,
    @PartitionKey(order = 1) String project,
    @PartitionKey(order = 3) Stage stage,
    @PartitionKey(order = 4) UUID sprint,
    @SortKey(order = -1) long number,
    @SortKey BigDecimal hours,
    @SortKey(order = 3) Instant at,
    @SortKey(order = 4) LocalDate day,
    @SortKey(order = 9) String note,
    @Unique(1) String code,
    String text) {}
