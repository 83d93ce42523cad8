package dev.bao.it;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.Index;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.Ulid;
import dev.bao.annotations.When;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An issue with an index of several components, sparse ones, and such with one partition.
@BaoModel(prefix = "issue")
@Index(
    name = "byProject",
    gsi = 1,
    partitionKey = "project",
    sortKey = {"status", "dueAt"})
@Index(
    name = "openByAssignee",
    gsi = 2,
    partitionKey = "assignee",
    sortKey = "dueAt",
    when =
        @When(
            component = "status",
            in = {"OPEN", "BLOCKED"}))
@Index(
    name = "originals",
    gsi = 3,
    modelPartition = true,
    sortKey = {"project", "issueId"},
    when = {
      @When(component = "duplicateOf", present = false),
      @When(component = "archived", in = "false")
    })
@Index(name = "byTitle", gsi = 4, modelPartition = true, sortKey = "title")
@Index(
    name = "labelled",
    gsi = 5,
    partitionKey = "project",
    when = {
      @When(component = "label"),
      @When(
          component = "severity",
          in = {"1", "2"})
    })
public record Issue(
    @PartitionKey @Ulid String issueId,
    String project,
    Stage status,
    Instant dueAt,
    @Nullable String assignee,
    boolean archived,
    @Nullable String duplicateOf,
    String title,
    @Nullable Integer severity,
    Optional<String> label) {}
