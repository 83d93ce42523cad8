package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.Update;
import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;
import dev.bao.model.Difference;
import dev.bao.model.Encode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A patch of a [Ticket]: what is not named stays. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class TicketUpdate extends Update<Ticket> {

  private final long number;
  private @Nullable String team;
  private @Nullable Integer priority;
  private @Nullable LocalDate dueOn;
  private @Nullable String assignee;
  private @Nullable Instant openedAt;

  private TicketUpdate(KeySpace in, long number) {
    super(in, TicketSchema.MODEL);
    this.number = number;
  }

  /// What a patch sets.
  static Update<Ticket> of(KeySpace in, long number, Consumer<TicketUpdate> patch) {
    TicketUpdate update = new TicketUpdate(in, number);
    patch.accept(update);
    return update;
  }

  /// What makes one record of another.
  static Update<Ticket> between(KeySpace in, Ticket before, Ticket after) {
    TicketUpdate update = new TicketUpdate(in, before.number());
    if (Difference.between(before.status(), after.status())) {
      update.status(after.status());
    }
    if (Difference.between(before.team(), after.team())) {
      update.team(after.team());
    }
    if (before.priority() != after.priority()) {
      update.priority(after.priority());
    }
    if (Difference.between(before.dueOn(), after.dueOn())) {
      if (after.dueOn() == null) {
        update.clearDueOn();
      } else {
        update.dueOn(after.dueOn());
      }
    }
    if (Difference.between(before.assignee(), after.assignee())) {
      if (after.assignee() == null) {
        update.clearAssignee();
      } else {
        update.assignee(after.assignee());
      }
    }
    if (Difference.between(before.openedAt(), after.openedAt())) {
      update.openedAt(after.openedAt());
    }
    if (Difference.between(before.reporter(), after.reporter())) {
      if (after.reporter().isEmpty()) {
        update.clearReporter();
      } else {
        update.reporter(after.reporter().get());
      }
    }
    if (Difference.between(before.milestone(), after.milestone())) {
      if (after.milestone() == null) {
        update.clearMilestone();
      } else {
        update.milestone(after.milestone());
      }
    }
    if (Difference.between(before.externalId(), after.externalId())) {
      if (after.externalId().isEmpty()) {
        update.clearExternalId();
      } else {
        update.externalId(after.externalId().get());
      }
    }
    if (before.votes() != after.votes()) {
      update.votes(after.votes());
    }
    if (Difference.between(before.watchers(), after.watchers())) {
      if (after.watchers() == null) {
        update.clearWatchers();
      } else {
        update.watchers(after.watchers());
      }
    }
    if (Difference.between(before.cost(), after.cost())) {
      update.cost(after.cost());
    }
    if (Difference.between(before.title(), after.title())) {
      update.title(after.title());
    }
    return update;
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
    team(team);
    priority(priority);
    if (dueOn == null) {
      clearDueOn();
    } else {
      dueOn(dueOn);
    }
    return this;
  }

  /// Sets `team`, and with it the keys of `byTeamAndPriority` and the sort key of `byStatus`.
  /// Unless `priority` and `dueOn` are set too, a patch by id reads the record first.
  public TicketUpdate team(String team) {
    set("team", Encode.text(team, "Ticket.team"));
    this.team = team;
    deferIndexKey(1);
    setIndexSort(5, TicketKeys.byStatusSort(in(), team));
    return this;
  }

  /// Sets `priority`, and with it the keys of `byTeamAndPriority`. Unless `team` and `dueOn` are
  /// set too, a patch by id reads the record first.
  public TicketUpdate priority(int priority) {
    set("priority", Encode.number(priority, "Ticket.priority"));
    this.priority = priority;
    deferIndexKey(1);
    return this;
  }

  /// Sets `dueOn`, and with it the keys of `byTeamAndPriority`. Unless `team` and `priority` are
  /// set too, a patch by id reads the record first.
  public TicketUpdate dueOn(LocalDate dueOn) {
    set("dueOn", Encode.date(dueOn, "Ticket.dueOn"));
    this.dueOn = dueOn;
    deferIndexKey(1);
    return this;
  }

  /// Clears `dueOn`, and takes the item out of `byTeamAndPriority`.
  public TicketUpdate clearDueOn() {
    set("dueOn", null);
    deferIndexKey(1);
    return this;
  }

  /// Sets `assignee` and `openedAt`, and with them the keys of `byAssignee`. A null clears
  /// `assignee`.
  public TicketUpdate assigneeAndOpenedAt(@Nullable String assignee, Instant openedAt) {
    if (assignee == null) {
      clearAssignee();
    } else {
      assignee(assignee);
    }
    openedAt(openedAt);
    return this;
  }

  /// Sets `assignee`, which is unique, and with it the keys of `byAssignee`. Unless `openedAt` is
  /// set too, a patch by id reads the record first.
  public TicketUpdate assignee(String assignee) {
    set("assignee", Encode.text(assignee, "Ticket.assignee"));
    this.assignee = assignee;
    deferIndexKey(2);
    setSentinel(1, TicketKeys.uniqueAssignee(in(), assignee));
    return this;
  }

  /// Clears `assignee`, and frees its value, and takes the item out of `byAssignee`.
  public TicketUpdate clearAssignee() {
    set("assignee", null);
    deferIndexKey(2);
    setSentinel(1, null);
    return this;
  }

  /// Sets `openedAt`, and with it the keys of `byAssignee`. Unless `assignee` is set too, a patch
  /// by id reads the record first.
  public TicketUpdate openedAt(Instant openedAt) {
    set("openedAt", Encode.instant(openedAt, "Ticket.openedAt"));
    this.openedAt = openedAt;
    deferIndexKey(2);
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

  @Override
  protected boolean leavesIndex(int slot) {
    return switch (slot) {
      case 1 -> clears("dueOn");
      case 2 -> clears("assignee");
      default -> super.leavesIndex(slot);
    };
  }

  @Override
  protected @Nullable ItemKey indexKey(int slot, @Nullable Ticket before) {
    return switch (slot) {
      case 1 -> byTeamAndPriority(before);
      case 2 -> byAssignee(before);
      default -> super.indexKey(slot, before);
    };
  }

  private @Nullable ItemKey byTeamAndPriority(@Nullable Ticket before) {
    String team = this.team != null ? this.team : known(before).team();
    int priority = this.priority != null ? this.priority : known(before).priority();
    LocalDate dueOn = this.dueOn != null ? this.dueOn : known(before).dueOn();
    return dueOn == null ? null : TicketKeys.byTeamAndPriority(in(), team, priority, dueOn, number);
  }

  private @Nullable ItemKey byAssignee(@Nullable Ticket before) {
    String assignee = this.assignee != null ? this.assignee : known(before).assignee();
    Instant openedAt = this.openedAt != null ? this.openedAt : known(before).openedAt();
    return assignee == null ? null : TicketKeys.byAssignee(in(), assignee, openedAt);
  }
}
