package dev.bao.it;

import dev.bao.annotations.Projection;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a list of tickets shows: neither the partition key nor what an index is made of.
@Projection(Ticket.class)
public record TicketSummary(
    String title, long number, @Nullable LocalDate dueOn, Optional<Long> externalId) {}
