package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.model.MissingComponents;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Builds a [Ticket] value by value. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class TicketBuilder {

  private @Nullable String project;
  private @Nullable Long number;
  private @Nullable Status status;
  private @Nullable String team;
  private @Nullable Integer priority;
  private @Nullable LocalDate dueOn;
  private @Nullable String assignee;
  private @Nullable Instant openedAt;
  private Optional<String> reporter = Optional.empty();
  private @Nullable Integer milestone;
  private Optional<Long> externalId = Optional.empty();
  private @Nullable Integer votes;
  private @Nullable Long watchers;
  private @Nullable BigDecimal cost;
  private @Nullable String title;

  /// Starts without values.
  public TicketBuilder() {}

  /// Starts with the values of a record.
  public static TicketBuilder from(Ticket ticket) {
    return new TicketBuilder()
        .project(ticket.project())
        .number(ticket.number())
        .status(ticket.status())
        .team(ticket.team())
        .priority(ticket.priority())
        .dueOn(ticket.dueOn())
        .assignee(ticket.assignee())
        .openedAt(ticket.openedAt())
        .reporter(ticket.reporter())
        .milestone(ticket.milestone())
        .externalId(ticket.externalId())
        .votes(ticket.votes())
        .watchers(ticket.watchers())
        .cost(ticket.cost())
        .title(ticket.title());
  }

  /// Sets `project`.
  public TicketBuilder project(String project) {
    this.project = project;
    return this;
  }

  /// Sets `number`.
  public TicketBuilder number(long number) {
    this.number = number;
    return this;
  }

  /// Sets `status`.
  public TicketBuilder status(Status status) {
    this.status = status;
    return this;
  }

  /// Sets `team`.
  public TicketBuilder team(String team) {
    this.team = team;
    return this;
  }

  /// Sets `priority`.
  public TicketBuilder priority(int priority) {
    this.priority = priority;
    return this;
  }

  /// Sets `dueOn`.
  public TicketBuilder dueOn(@Nullable LocalDate dueOn) {
    this.dueOn = dueOn;
    return this;
  }

  /// Sets `assignee`.
  public TicketBuilder assignee(@Nullable String assignee) {
    this.assignee = assignee;
    return this;
  }

  /// Sets `openedAt`.
  public TicketBuilder openedAt(Instant openedAt) {
    this.openedAt = openedAt;
    return this;
  }

  /// Sets `reporter`.
  public TicketBuilder reporter(Optional<String> reporter) {
    this.reporter = reporter;
    return this;
  }

  /// Sets `reporter` to a value.
  public TicketBuilder reporter(String reporter) {
    this.reporter = Optional.of(reporter);
    return this;
  }

  /// Sets `milestone`.
  public TicketBuilder milestone(@Nullable Integer milestone) {
    this.milestone = milestone;
    return this;
  }

  /// Sets `externalId`.
  public TicketBuilder externalId(Optional<Long> externalId) {
    this.externalId = externalId;
    return this;
  }

  /// Sets `externalId` to a value.
  public TicketBuilder externalId(long externalId) {
    this.externalId = Optional.of(externalId);
    return this;
  }

  /// Sets `votes`.
  public TicketBuilder votes(int votes) {
    this.votes = votes;
    return this;
  }

  /// Sets `watchers`.
  public TicketBuilder watchers(@Nullable Long watchers) {
    this.watchers = watchers;
    return this;
  }

  /// Sets `cost`.
  public TicketBuilder cost(BigDecimal cost) {
    this.cost = cost;
    return this;
  }

  /// Sets `title`.
  public TicketBuilder title(String title) {
    this.title = title;
    return this;
  }

  /// Builds the record.
  ///
  /// @throws dev.bao.error.MappingException `BAO-7006` where values are missing; it names all of
  ///   them
  public Ticket build() {
    if (project == null
        || number == null
        || status == null
        || team == null
        || priority == null
        || openedAt == null
        || votes == null
        || cost == null
        || title == null) {
      throw MissingComponents.error(
          "Ticket",
          "project",
          project,
          "number",
          number,
          "status",
          status,
          "team",
          team,
          "priority",
          priority,
          "openedAt",
          openedAt,
          "votes",
          votes,
          "cost",
          cost,
          "title",
          title);
    }
    return new Ticket(
        project,
        number,
        status,
        team,
        priority,
        dueOn,
        assignee,
        openedAt,
        reporter,
        milestone,
        externalId,
        votes,
        watchers,
        cost,
        title);
  }
}
