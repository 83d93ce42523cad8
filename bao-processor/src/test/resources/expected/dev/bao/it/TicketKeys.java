package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;
import java.time.Instant;
import java.time.LocalDate;

/// The keys of [Ticket] items, made within the keys of one tenant.
@Generated("dev.bao.processor.BaoProcessor")
public final class TicketKeys {

  /// The model's part of every key.
  public static final String PREFIX = "ticket";

  private TicketKeys() {}

  /// The key of an item in the table.
  public static ItemKey item(KeySpace in, String project, long number) {
    return new ItemKey(partition(in, project), sort(in, number));
  }

  /// The partition key of an item in the table.
  public static String partition(KeySpace in, String project) {
    return in.partition(PREFIX, in.text("Ticket.project", project));
  }

  /// The sort key of an item in the table.
  public static String sort(KeySpace in, long number) {
    return in.sort(PREFIX, in.integer(number));
  }

  /// The keys of an item in `byTeamAndPriority`, which is gsi1.
  public static ItemKey byTeamAndPriority(
      KeySpace in, String team, int priority, LocalDate dueOn, long number) {
    return new ItemKey(
        byTeamAndPriorityPartition(in, team, priority), byTeamAndPrioritySort(in, dueOn, number));
  }

  /// The partition key of `byTeamAndPriority`.
  public static String byTeamAndPriorityPartition(KeySpace in, String team, int priority) {
    return in.indexPartition(
        PREFIX, 1, in.join(in.text("Ticket.team", team), in.integer(priority)));
  }

  /// The sort key of `byTeamAndPriority`.
  public static String byTeamAndPrioritySort(KeySpace in, LocalDate dueOn, long number) {
    return in.sort(PREFIX, in.join(in.date("Ticket.dueOn", dueOn), in.integer(number)));
  }

  /// The keys of an item in `byAssignee`, which is gsi2.
  public static ItemKey byAssignee(KeySpace in, String assignee, Instant openedAt) {
    return new ItemKey(byAssigneePartition(in, assignee), byAssigneeSort(in, openedAt));
  }

  /// The partition key of `byAssignee`.
  public static String byAssigneePartition(KeySpace in, String assignee) {
    return in.indexPartition(PREFIX, 2, in.text("Ticket.assignee", assignee));
  }

  /// The sort key of `byAssignee`.
  public static String byAssigneeSort(KeySpace in, Instant openedAt) {
    return in.sort(PREFIX, in.instant("Ticket.openedAt", openedAt));
  }

  /// The keys of an item in `byReporter`, which is gsi3.
  public static ItemKey byReporter(KeySpace in, String reporter) {
    return new ItemKey(byReporterPartition(in, reporter), PREFIX);
  }

  /// The partition key of `byReporter`.
  public static String byReporterPartition(KeySpace in, String reporter) {
    return in.indexPartition(PREFIX, 3, in.text("Ticket.reporter", reporter));
  }

  /// The keys of an item in `byMilestone`, which is gsi4.
  public static ItemKey byMilestone(KeySpace in, int milestone, long number) {
    return new ItemKey(byMilestonePartition(in, milestone), byMilestoneSort(in, number));
  }

  /// The partition key of `byMilestone`.
  public static String byMilestonePartition(KeySpace in, int milestone) {
    return in.indexPartition(PREFIX, 4, in.integer(milestone));
  }

  /// The sort key of `byMilestone`.
  public static String byMilestoneSort(KeySpace in, long number) {
    return in.sort(PREFIX, in.integer(number));
  }

  /// The keys of an item in `byStatus`, which is gsi5.
  public static ItemKey byStatus(KeySpace in, Status status, String team) {
    return new ItemKey(byStatusPartition(in, status), byStatusSort(in, team));
  }

  /// The partition key of `byStatus`.
  public static String byStatusPartition(KeySpace in, Status status) {
    return in.indexPartition(PREFIX, 5, in.constant("Ticket.status", status));
  }

  /// The sort key of `byStatus`.
  public static String byStatusSort(KeySpace in, String team) {
    return in.sort(PREFIX, in.text("Ticket.team", team));
  }

  /// The key of the sentinel that holds a unique `assignee`.
  public static ItemKey uniqueAssignee(KeySpace in, String assignee) {
    return in.sentinel(PREFIX, 1, "assignee", in.text("Ticket.assignee", assignee));
  }

  /// The key of the sentinel that holds a unique `externalId`.
  public static ItemKey uniqueExternalId(KeySpace in, long externalId) {
    return in.sentinel(PREFIX, 2, "externalId", in.integer(externalId));
  }
}
