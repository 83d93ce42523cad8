package dev.bao.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.bao.Bao;
import dev.bao.operation.CancelReason;
import dev.bao.operation.Lookup;
import dev.bao.operation.TransactGetResult;
import dev.bao.operation.Transaction;
import dev.bao.operation.TransactionCancelledException;
import dev.bao.test.BaoTest;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// Writes and reads of several generated models at once.
@BaoTest
class TransactionsTest {

  private static final Instant OPENED = Instant.parse("2026-11-15T08:00:00Z");

  private final Bao bao;
  private final TicketRepository tickets;
  private final CommentRepository comments;

  TransactionsTest(Bao bao, TicketRepository tickets, CommentRepository comments) {
    this.bao = bao;
    this.tickets = tickets;
    this.comments = comments;
  }

  private Ticket ticket(long number, String assignee) {
    return tickets.build(t ->
        t.project("apollo")
            .number(number)
            .status(Status.OPEN)
            .team("hull")
            .priority(1)
            .assignee(assignee)
            .openedAt(OPENED)
            .externalId(number)
            .votes(0)
            .cost(BigDecimal.ONE)
            .title("Ticket " + number));
  }

  @Test
  void writesAndReadsAreDoneTogether() {
    Ticket ticket = ticket(1, "ripley");
    Comment comment = comments.build(c -> c.taskId("T1").author("ripley").text("Mine"));

    bao.transaction().add(tickets.creation(ticket)).add(comments.creation(comment)).execute();

    Lookup<Ticket> ofTicket = tickets.lookup("apollo", 1);
    Lookup<Comment> ofComment = comments.lookup("T1", comment.commentId());
    TransactGetResult found = bao.transactGet(ofTicket, ofComment);
    assertThat(found.get(ofTicket)).contains(ticket);
    assertThat(found.get(ofComment)).contains(comment);
    assertThat(comments.byAuthor("ripley").list()).containsExactly(comment);
  }

  @Test
  void ticketsSwapTheirAssigneesWithAllIndexKeys() {
    tickets.create(ticket(1, "ripley"));
    tickets.create(ticket(2, "dallas"));

    bao.transaction()
        .add(tickets.update("apollo", 1, t -> t.assignee("dallas")))
        .add(tickets.update("apollo", 2, t -> t.assignee("ripley")))
        .execute();

    assertThat(tickets.findByAssignee("dallas").map(Ticket::number)).contains(1L);
    assertThat(tickets.byAssignee("ripley").list()).extracting(Ticket::number).containsExactly(2L);
  }

  @Test
  void nothingIsWrittenWhereACheckDoesNotHold() {
    tickets.create(ticket(1, "ripley"));
    Transaction transaction =
        bao.transaction()
            .add(comments.creation(new Comment("T1", "C1", "ripley", "Mine")))
            .add(tickets.check("apollo", 1, TicketAttributes.STATUS.eq(Status.DONE)));

    TransactionCancelledException cancelled =
        catchThrowableOfType(TransactionCancelledException.class, transaction::execute);

    assertThat(cancelled.reasons())
        .containsExactly(
            new CancelReason.NotTheCause(0, "Comment.create"),
            new CancelReason.ConditionFailed(1, "Ticket.check"));
    assertThat(comments.find("T1", "C1")).isEmpty();
  }

  @Test
  void aMissingItemIsAReasonAlsoWhereTheReadBeforeTheWriteTellsIt() {
    Transaction transaction =
        bao.transaction()
            .add(comments.creation(new Comment("T1", "C1", "ripley", "Mine")))
            .add(tickets.update("apollo", 99, t -> t.team("fuel")));

    TransactionCancelledException cancelled =
        catchThrowableOfType(TransactionCancelledException.class, transaction::execute);

    assertThat(cancelled.reasons())
        .containsExactly(
            new CancelReason.NotTheCause(0, "Comment.create"),
            new CancelReason.ItemMissing(1, "Ticket.update"));
    assertThat(comments.find("T1", "C1")).isEmpty();
  }
}
