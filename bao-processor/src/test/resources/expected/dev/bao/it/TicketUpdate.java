package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.Update;
import dev.bao.key.KeySpace;
import dev.bao.model.Encode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A patch of a [Ticket]: what is not named stays. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class TicketUpdate extends Update<Ticket> {

  private final long number;

  TicketUpdate(KeySpace in, long number) {
    super(in, TicketSchema.MODEL);
    this.number = number;
  }

  /// Sets `status`, and with it the partition key of `byStatus`.
  public TicketUpdate status(Status status) {
    set("status", Encode.constant(status, "Ticket.status"));
    setIndexPartition(5, TicketKeys.byStatusPartition(in(), status));
    return this;
  }

  /// Sets `team` and `priority` and `dueOn`, and with them the keys of `byTeamAndPriority` and the
  /// sort key of `byStatus`. A null clears `dueOn`.
  public TicketUpdate teamAndPriorityAndDueOn(
      String team, int priority, @Nullable LocalDate dueOn) {
    set("team", Encode.text(team, "Ticket.team"));
    set("priority", Encode.number(priority, "Ticket.priority"));
    set("dueOn", dueOn == null ? null : Encode.date(dueOn, "Ticket.dueOn"));
    setIndexKey(
        1,
        dueOn == null ? null : TicketKeys.byTeamAndPriority(in(), team, priority, dueOn, number));
    setIndexSort(5, TicketKeys.byStatusSort(in(), team));
    return this;
  }

  /// Sets `assignee` and `openedAt`, and with them the keys of `byAssignee`. A null clears
  /// `assignee`. Unique: `assignee`.
  public TicketUpdate assigneeAndOpenedAt(@Nullable String assignee, Instant openedAt) {
    set("assignee", assignee == null ? null : Encode.text(assignee, "Ticket.assignee"));
    set("openedAt", Encode.instant(openedAt, "Ticket.openedAt"));
    setIndexKey(2, assignee == null ? null : TicketKeys.byAssignee(in(), assignee, openedAt));
    setSentinel(1, assignee == null ? null : TicketKeys.uniqueAssignee(in(), assignee));
    return this;
  }

  /// Sets `reporter`, and with it the keys of `byReporter`.
  public TicketUpdate reporter(String reporter) {
    set("reporter", Encode.text(reporter, "Ticket.reporter"));
    setIndexKey(3, TicketKeys.byReporter(in(), reporter));
    return this;
  }

  /// Clears `reporter`, and takes the item out of `byReporter`.
  public TicketUpdate clearReporter() {
    set("reporter", null);
    setIndexKey(3, null);
    return this;
  }

  /// Sets `milestone`, and with it the keys of `byMilestone`.
  public TicketUpdate milestone(int milestone) {
    set("milestone", Encode.number(milestone, "Ticket.milestone"));
    setIndexKey(4, TicketKeys.byMilestone(in(), milestone, number));
    return this;
  }

  /// Clears `milestone`, and takes the item out of `byMilestone`.
  public TicketUpdate clearMilestone() {
    set("milestone", null);
    setIndexKey(4, null);
    return this;
  }

  /// Sets `externalId`, which is unique.
  public TicketUpdate externalId(long externalId) {
    set("externalId", Encode.number(externalId, "Ticket.externalId"));
    setSentinel(2, TicketKeys.uniqueExternalId(in(), externalId));
    return this;
  }

  /// Clears `externalId`, and frees its value.
  public TicketUpdate clearExternalId() {
    set("externalId", null);
    setSentinel(2, null);
    return this;
  }

  /// Sets `votes`.
  public TicketUpdate votes(int votes) {
    set("votes", Encode.number(votes, "Ticket.votes"));
    return this;
  }

  /// Adds to `votes`; an absent one counts as zero.
  public TicketUpdate addVotes(int delta) {
    add("votes", Encode.number(delta, "Ticket.votes"));
    return this;
  }

  /// Sets `watchers`.
  public TicketUpdate watchers(long watchers) {
    set("watchers", Encode.number(watchers, "Ticket.watchers"));
    return this;
  }

  /// Clears `watchers`.
  public TicketUpdate clearWatchers() {
    set("watchers", null);
    return this;
  }

  /// Adds to `watchers`; an absent one counts as zero.
  public TicketUpdate addWatchers(long delta) {
    add("watchers", Encode.number(delta, "Ticket.watchers"));
    return this;
  }

  /// Sets `cost`.
  public TicketUpdate cost(BigDecimal cost) {
    set("cost", Encode.decimal(cost, "Ticket.cost"));
    return this;
  }

  /// Adds to `cost`; an absent one counts as zero.
  public TicketUpdate addCost(BigDecimal delta) {
    add("cost", Encode.decimal(delta, "Ticket.cost"));
    return this;
  }

  /// Sets `title`.
  public TicketUpdate title(String title) {
    set("title", Encode.text(title, "Ticket.title"));
    return this;
  }
}
