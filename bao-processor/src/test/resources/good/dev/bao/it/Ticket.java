package dev.bao.it;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.Index;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.SortKey;
import dev.bao.annotations.Unique;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A ticket whose index keys have several components, or such that may be absent.
@BaoModel(prefix = "ticket")
@Index(
    name = "byTeamAndPriority",
    gsi = 1,
    partitionKey = {"team", "priority"},
    sortKey = {"dueOn", "number"})
@Index(name = "byAssignee", gsi = 2, partitionKey = "assignee", sortKey = "openedAt")
@Index(name = "byReporter", gsi = 3, partitionKey = "reporter")
@Index(name = "byMilestone", gsi = 4, partitionKey = "milestone", sortKey = "number")
@Index(name = "byStatus", gsi = 5, partitionKey = "status", sortKey = "team")
public record Ticket(
    @PartitionKey String project,
    @SortKey long number,
    Status status,
    String team,
    int priority,
    @Nullable LocalDate dueOn,
    @Unique(1) @Nullable String assignee,
    Instant openedAt,
    Optional<String> reporter,
    @Nullable Integer milestone,
    @Unique(2) Optional<Long> externalId,
    int votes,
    @Nullable Long watchers,
    BigDecimal cost,
    String title) {}
