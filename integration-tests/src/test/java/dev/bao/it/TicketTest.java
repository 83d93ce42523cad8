package dev.bao.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.operation.Consistency;
import dev.bao.operation.UniqueViolationException;
import dev.bao.test.BaoTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A model with a sort key, keys of several components, keys that may be absent, and numbers.
@BaoTest
class TicketTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
  private static final Instant OPENED = Instant.parse("2026-11-15T08:00:00Z");

  private final TicketRepository tickets;

  TicketTest(TicketRepository tickets) {
    this.tickets = tickets;
  }

  private Ticket create(long number) {
    return tickets.create(t ->
        t.project("apollo")
            .number(number)
            .status(Status.OPEN)
            .team("hull")
            .priority(-1)
            .dueOn(MONDAY)
            .openedAt(OPENED)
            .votes(0)
            .cost(new BigDecimal("12.5"))
            .title("Ticket " + number));
  }

  @Test
  void isQueriedByItsTableKeyInOrderOfNumbers() {
    for (long number : new long[] {10, -5, 2, Long.MIN_VALUE, Long.MAX_VALUE, 0, -50}) {
      create(number);
    }

    assertThat(tickets.byProject("apollo").consistentRead().list())
        .extracting(Ticket::number)
        .containsExactly(Long.MIN_VALUE, -50L, -5L, 0L, 2L, 10L, Long.MAX_VALUE);
    assertThat(tickets.byProject("apollo").numberBetween(-5, 2).list())
        .extracting(Ticket::number)
        .containsExactly(-5L, 0L, 2L);
    assertThat(tickets.byProject("apollo").numberBefore(0).count()).isEqualTo(3);
    assertThat(tickets.find("apollo", 2)).isPresent();
    assertThat(tickets.find("apollo", 3)).isEmpty();
    assertThat(tickets.byProject("apoll").list()).isEmpty();
  }

  @Test
  void isInAnIndexOfSeveralComponentsWhileAllHaveAValue() {
    create(1);
    assertThat(tickets.byTeamAndPriority("hull", -1).dueOnIs(MONDAY).numberIs(1).list()).hasSize(1);
    assertThat(tickets.byTeamAndPriority("hull", 1).list()).isEmpty();

    tickets.update("apollo", 1, t -> t.teamAndPriorityAndDueOn("hull", 2, null)).execute();
    assertThat(tickets.byTeamAndPriority("hull", -1).list()).isEmpty();
    assertThat(tickets.byTeamAndPriority("hull", 2).list()).isEmpty();

    tickets
        .update("apollo", 1, t -> t.teamAndPriorityAndDueOn("fuel", 2, MONDAY.plusDays(1)))
        .execute();
    assertThat(tickets.byTeamAndPriority("fuel", 2).list())
        .extracting(Ticket::dueOn)
        .containsExactly(MONDAY.plusDays(1));
    assertThat(tickets.byStatus(Status.OPEN).teamIs("fuel").list()).hasSize(1);
    assertThat(tickets.byStatus(Status.OPEN).teamIs("hull").list()).isEmpty();
  }

  @Test
  void leavesAnIndexWhenAComponentIsCleared() {
    create(1);
    tickets.update("apollo", 1, t -> t.reporter("eve").milestone(3)).execute();
    assertThat(tickets.byReporter("eve").list()).hasSize(1);
    assertThat(tickets.byMilestone(3).numberIs(1).list()).hasSize(1);

    tickets.update("apollo", 1, t -> t.clearReporter().clearMilestone()).execute();

    assertThat(tickets.byReporter("eve").list()).isEmpty();
    assertThat(tickets.byMilestone(3).list()).isEmpty();
    assertThat(tickets.get("apollo", 1).reporter()).isEmpty();
  }

  @Test
  void hasUniqueValuesOfItsOwnThatMoveWithTheirIndex() {
    create(1);
    create(2);
    tickets.update("apollo", 1, t -> t.assigneeAndOpenedAt("ada", OPENED)).execute();

    assertThatThrownBy(
            () -> tickets.update("apollo", 2, t -> t.assigneeAndOpenedAt("ada", OPENED)).execute())
        .isInstanceOfSatisfying(
            UniqueViolationException.class, e -> assertThat(e.component()).isEqualTo("assignee"));
    assertThat(tickets.findByAssignee("ada", Consistency.STRONG).map(Ticket::number)).contains(1L);
    tickets.update("apollo", 1, t -> t.assigneeAndOpenedAt(null, OPENED)).execute();
    tickets.update("apollo", 2, t -> t.assigneeAndOpenedAt("ada", OPENED)).execute();

    assertThat(tickets.byAssignee("ada").list()).extracting(Ticket::number).containsExactly(2L);
    assertThat(tickets.findByAssignee("ada").map(Ticket::number)).contains(2L);
  }

  @Test
  void changesSeveralUniqueValuesAtOnce() {
    create(1);

    tickets.update("apollo", 1, t -> t.externalId(17).assigneeAndOpenedAt("ada", OPENED)).execute();
    assertThat(tickets.findByExternalId(17)).isPresent();
    tickets.delete("apollo", 1).execute();

    assertThat(tickets.findByExternalId(17)).isEmpty();
    assertThat(tickets.findByAssignee("ada")).isEmpty();
    assertThat(create(1).votes()).isZero();
  }

  @Test
  void addsToNumbersAndGivesBackTheNewRecord() {
    create(1);

    Ticket after =
        tickets
            .update("apollo", 1, t -> t.addVotes(3).addWatchers(5).addCost(new BigDecimal("-0.25")))
            .executeAndReturnNew();

    assertThat(after.votes()).isEqualTo(3);
    assertThat(after.watchers()).isEqualTo(5);
    assertThat(after.cost()).isEqualByComparingTo("12.25");
  }

  @Test
  void filtersByNumbersAsNumbers() {
    List.of(9, 10, 100)
        .forEach(votes -> {
          create(votes);
          tickets.update("apollo", votes, t -> t.votes(votes)).execute();
        });

    assertThat(tickets.byProject("apollo").filter(TicketAttributes.VOTES.gt(9)).list())
        .extracting(Ticket::votes)
        .containsExactly(10, 100);
  }
}
