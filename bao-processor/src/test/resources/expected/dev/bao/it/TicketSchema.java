package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.key.ItemKey;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.model.Decode;
import dev.bao.model.Encode;
import dev.bao.model.Model;
import dev.bao.model.ModelIndex;
import dev.bao.model.ModelSchema;
import dev.bao.model.ModelUnique;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// How a [Ticket] becomes an item and back.
@Generated("dev.bao.processor.BaoProcessor")
public final class TicketSchema extends ModelSchema<Ticket> {

  static final Model MODEL =
      Model.builder("Ticket", TicketKeys.PREFIX)
          .sortKey()
          .index(new ModelIndex("byTeamAndPriority", 1, false).madeOf("team", "priority", "dueOn"))
          .index(new ModelIndex("byAssignee", 2, false).madeOf("assignee", "openedAt"))
          .index(new ModelIndex("byReporter", 3, false))
          .index(new ModelIndex("byMilestone", 4, false))
          .index(new ModelIndex("byStatus", 5, true))
          .unique(new ModelUnique(1, "assignee", "assignee"))
          .unique(new ModelUnique(2, "externalId", "externalId"))
          .iterated(1)
          .build();

  private static final List<String> ATTRIBUTES =
      List.of(
          "project",
          "number",
          "status",
          "team",
          "priority",
          "dueOn",
          "assignee",
          "openedAt",
          "reporter",
          "milestone",
          "externalId",
          "votes",
          "watchers",
          "cost",
          "title");

  /// Makes the schema for a table's key format.
  public TicketSchema(KeyFormat format) {
    super(format, MODEL, Ticket.class, ATTRIBUTES);
  }

  /// The same for the repository, which so does without this class until it is used.
  static ModelSchema<Ticket> of(KeyFormat format) {
    return new TicketSchema(format);
  }

  @Override
  public List<String> neededAttributes() {
    return List.of(
        "project", "number", "status", "team", "priority", "openedAt", "votes", "cost", "title");
  }

  @Override
  public ItemKey key(KeySpace in, Ticket ticket) {
    return TicketKeys.item(in, ticket.project(), ticket.number());
  }

  @Override
  public @Nullable ItemKey indexKey(KeySpace in, int slot, Ticket ticket) {
    return switch (slot) {
      case 1 ->
          ticket.dueOn() == null
              ? null
              : TicketKeys.byTeamAndPriority(
                  in, ticket.team(), ticket.priority(), ticket.dueOn(), ticket.number());
      case 2 ->
          ticket.assignee() == null
              ? null
              : TicketKeys.byAssignee(in, ticket.assignee(), ticket.openedAt());
      case 3 ->
          Encode.required(ticket.reporter(), "Ticket.reporter").isEmpty()
              ? null
              : TicketKeys.byReporter(in, ticket.reporter().get());
      case 4 ->
          ticket.milestone() == null
              ? null
              : TicketKeys.byMilestone(in, ticket.milestone(), ticket.number());
      case 5 -> TicketKeys.byStatus(in, ticket.status(), ticket.team());
      default -> super.indexKey(in, slot, ticket);
    };
  }

  @Override
  public @Nullable ItemKey indexKeyOf(KeySpace in, int slot, Map<String, AttributeValue> item) {
    return switch (slot) {
      case 1 ->
          Decode.isAbsent(item.get("dueOn"))
              ? null
              : TicketKeys.byTeamAndPriority(
                  in,
                  Decode.text(item, "team", "Ticket.team"),
                  Decode.intValue(item.get("priority"), "Ticket.priority"),
                  Decode.date(item.get("dueOn"), "Ticket.dueOn"),
                  Decode.longValue(item.get("number"), "Ticket.number"));
      case 2 ->
          Decode.isAbsent(item.get("assignee"))
              ? null
              : TicketKeys.byAssignee(
                  in,
                  Decode.text(item.get("assignee"), "Ticket.assignee"),
                  Decode.instant(item.get("openedAt"), "Ticket.openedAt"));
      case 3 ->
          Decode.isAbsent(item.get("reporter"))
              ? null
              : TicketKeys.byReporter(in, Decode.text(item.get("reporter"), "Ticket.reporter"));
      case 4 ->
          Decode.isAbsent(item.get("milestone"))
              ? null
              : TicketKeys.byMilestone(
                  in,
                  Decode.intValue(item.get("milestone"), "Ticket.milestone"),
                  Decode.longValue(item.get("number"), "Ticket.number"));
      case 5 ->
          TicketKeys.byStatus(
              in,
              Decode.constant(item.get("status"), "Ticket.status", Status.class),
              Decode.text(item, "team", "Ticket.team"));
      default -> super.indexKeyOf(in, slot, item);
    };
  }

  @Override
  public List<String> indexAttributes(int slot) {
    return switch (slot) {
      case 1 -> List.of("team", "priority", "dueOn", "number");
      case 2 -> List.of("assignee", "openedAt");
      case 3 -> List.of("reporter");
      case 4 -> List.of("milestone", "number");
      case 5 -> List.of("status", "team");
      default -> super.indexAttributes(slot);
    };
  }

  @Override
  public @Nullable ItemKey sentinel(KeySpace in, int constraint, Ticket ticket) {
    return switch (constraint) {
      case 1 -> ticket.assignee() == null ? null : TicketKeys.uniqueAssignee(in, ticket.assignee());
      case 2 ->
          Encode.required(ticket.externalId(), "Ticket.externalId").isEmpty()
              ? null
              : TicketKeys.uniqueExternalId(in, ticket.externalId().get());
      default -> super.sentinel(in, constraint, ticket);
    };
  }

  @Override
  protected Map<String, AttributeValue> toItem(
      KeySpace in, String partition, String sort, Ticket ticket, boolean writeNulls) {
    Map<String, AttributeValue> item = HashMap.newHashMap(31);
    putKey(item, partition, sort);
    putIterationKey(item, in, new ItemKey(partition, sort));
    putIndexKey(item, 1, indexKey(in, 1, ticket));
    putIndexKey(item, 2, indexKey(in, 2, ticket));
    putIndexKey(item, 3, indexKey(in, 3, ticket));
    putIndexKey(item, 4, indexKey(in, 4, ticket));
    putIndexKey(item, 5, indexKey(in, 5, ticket));
    item.put("project", Encode.text(ticket.project(), "Ticket.project"));
    item.put("number", Encode.number(ticket.number(), "Ticket.number"));
    item.put("status", Encode.constant(ticket.status(), "Ticket.status"));
    putKeyText(item, "team", "_gsi5_sk");
    item.put("priority", Encode.number(ticket.priority(), "Ticket.priority"));
    put(
        item,
        "dueOn",
        ticket.dueOn() == null ? null : Encode.date(ticket.dueOn(), "Ticket.dueOn"),
        writeNulls);
    put(
        item,
        "assignee",
        ticket.assignee() == null ? null : Encode.text(ticket.assignee(), "Ticket.assignee"),
        writeNulls);
    item.put("openedAt", Encode.instant(ticket.openedAt(), "Ticket.openedAt"));
    put(
        item,
        "reporter",
        Encode.required(ticket.reporter(), "Ticket.reporter").isEmpty()
            ? null
            : Encode.text(ticket.reporter().get(), "Ticket.reporter"),
        writeNulls);
    put(
        item,
        "milestone",
        ticket.milestone() == null ? null : Encode.number(ticket.milestone(), "Ticket.milestone"),
        writeNulls);
    put(
        item,
        "externalId",
        Encode.required(ticket.externalId(), "Ticket.externalId").isEmpty()
            ? null
            : Encode.number(ticket.externalId().get(), "Ticket.externalId"),
        writeNulls);
    item.put("votes", Encode.number(ticket.votes(), "Ticket.votes"));
    put(
        item,
        "watchers",
        ticket.watchers() == null ? null : Encode.number(ticket.watchers(), "Ticket.watchers"),
        writeNulls);
    item.put("cost", Encode.decimal(ticket.cost(), "Ticket.cost"));
    item.put("title", Encode.text(ticket.title(), "Ticket.title"));
    return item;
  }

  @Override
  public Ticket fromItem(Map<String, AttributeValue> item) {
    return new Ticket(
        Decode.text(item, "project", "Ticket.project"),
        Decode.longValue(item.get("number"), "Ticket.number"),
        Decode.constant(item.get("status"), "Ticket.status", Status.class),
        Decode.text(item, "team", "Ticket.team"),
        Decode.intValue(item.get("priority"), "Ticket.priority"),
        Decode.orNull(item.get("dueOn"), "Ticket.dueOn", Decode::date),
        Decode.orNull(item.get("assignee"), "Ticket.assignee", Decode::text),
        Decode.instant(item.get("openedAt"), "Ticket.openedAt"),
        Optional.ofNullable(Decode.orNull(item.get("reporter"), "Ticket.reporter", Decode::text)),
        Decode.orNull(item.get("milestone"), "Ticket.milestone", Decode::intValue),
        Optional.ofNullable(
            Decode.orNull(item.get("externalId"), "Ticket.externalId", Decode::longValue)),
        Decode.intValue(item.get("votes"), "Ticket.votes"),
        Decode.orNull(item.get("watchers"), "Ticket.watchers", Decode::longValue),
        Decode.decimal(item.get("cost"), "Ticket.cost"),
        Decode.text(item, "title", "Ticket.title"));
  }
}
