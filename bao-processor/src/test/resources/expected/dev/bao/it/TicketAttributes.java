package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.Attribute;
import dev.bao.expression.OrderedAttribute;
import dev.bao.expression.TextAttribute;
import dev.bao.model.Encode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/// The attributes of [Ticket] items, for conditions and filters.
@Generated("dev.bao.processor.BaoProcessor")
public final class TicketAttributes {

  /// `project`
  public static final TextAttribute<Ticket> PROJECT =
      new TextAttribute<>("project", "Ticket.project");

  /// `number`
  public static final OrderedAttribute<Ticket, Long> NUMBER =
      new OrderedAttribute<>("number", "Ticket.number", Encode::number);

  /// `status`
  public static final Attribute<Ticket, Status> STATUS =
      new Attribute<>("status", "Ticket.status", Encode::constant);

  /// `team`
  public static final TextAttribute<Ticket> TEAM = new TextAttribute<>("team", "Ticket.team");

  /// `priority`
  public static final OrderedAttribute<Ticket, Integer> PRIORITY =
      new OrderedAttribute<>("priority", "Ticket.priority", Encode::number);

  /// `dueOn`
  public static final OrderedAttribute<Ticket, LocalDate> DUE_ON =
      new OrderedAttribute<>("dueOn", "Ticket.dueOn", Encode::date);

  /// `assignee`
  public static final TextAttribute<Ticket> ASSIGNEE =
      new TextAttribute<>("assignee", "Ticket.assignee");

  /// `openedAt`
  public static final OrderedAttribute<Ticket, Instant> OPENED_AT =
      new OrderedAttribute<>("openedAt", "Ticket.openedAt", Encode::instant);

  /// `reporter`
  public static final TextAttribute<Ticket> REPORTER =
      new TextAttribute<>("reporter", "Ticket.reporter");

  /// `milestone`
  public static final OrderedAttribute<Ticket, Integer> MILESTONE =
      new OrderedAttribute<>("milestone", "Ticket.milestone", Encode::number);

  /// `externalId`
  public static final OrderedAttribute<Ticket, Long> EXTERNAL_ID =
      new OrderedAttribute<>("externalId", "Ticket.externalId", Encode::number);

  /// `votes`
  public static final OrderedAttribute<Ticket, Integer> VOTES =
      new OrderedAttribute<>("votes", "Ticket.votes", Encode::number);

  /// `watchers`
  public static final OrderedAttribute<Ticket, Long> WATCHERS =
      new OrderedAttribute<>("watchers", "Ticket.watchers", Encode::number);

  /// `cost`
  public static final OrderedAttribute<Ticket, BigDecimal> COST =
      new OrderedAttribute<>("cost", "Ticket.cost", Encode::decimal);

  /// `title`
  public static final TextAttribute<Ticket> TITLE = new TextAttribute<>("title", "Ticket.title");

  private TicketAttributes() {}
}
