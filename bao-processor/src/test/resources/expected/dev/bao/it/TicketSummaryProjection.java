package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.Projection;
import dev.bao.model.Decode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Reads a [TicketSummary] in place of a [Ticket]. Immutable.
@Generated("dev.bao.processor.BaoProcessor")
public final class TicketSummaryProjection extends Projection<Ticket, TicketSummary> {

  /// The projection: there is one.
  public static final TicketSummaryProjection PROJECTION = new TicketSummaryProjection();

  private TicketSummaryProjection() {
    super(List.of("title", "number", "dueOn", "externalId"));
  }

  @Override
  public TicketSummary fromItem(Map<String, AttributeValue> item) {
    return new TicketSummary(
        Decode.text(item, "title", "Ticket.title"),
        Decode.longValue(item.get("number"), "Ticket.number"),
        Decode.orNull(item.get("dueOn"), "Ticket.dueOn", Decode::date),
        Optional.ofNullable(
            Decode.orNull(item.get("externalId"), "Ticket.externalId", Decode::longValue)));
  }
}
