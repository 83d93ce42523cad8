package dev.bao.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.operation.Consistency;
import dev.bao.test.BaoTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A model whose keys are made of values of all types.
@BaoTest
class EffortTest {

  private static final UUID SPRINT = UUID.fromString("01234567-89ab-cdef-0123-456789abcdef");
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00.000000001Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  private final EffortRepository efforts;

  EffortTest(EffortRepository efforts) {
    this.efforts = efforts;
  }

  private static Effort effort(long number, String hours, String note) {
    return new Effort(
        -2026,
        "a#b$c",
        Stage.OPEN,
        SPRINT,
        number,
        new BigDecimal(hours),
        NOON,
        DAY,
        note,
        "code " + number + hours + note,
        "text");
  }

  @Test
  void isReadAndWrittenByItsKey() {
    Effort effort = efforts.create(effort(-1, "12.5", "#x$"));

    assertThat(
            efforts.find(
                "a#b$c", -2026, Stage.OPEN, SPRINT, -1, new BigDecimal("12.50"), NOON, DAY, "#x$"))
        .contains(effort);
    efforts.update(effort, e -> e.text("new")).execute();
    assertThat(efforts.findByCode(effort.code(), Consistency.STRONG).map(Effort::text))
        .contains("new");
    efforts.delete(effort).execute();
    assertThat(efforts.findByCode(effort.code())).isEmpty();
  }

  @Test
  void isFoundByLeadingPartsOfItsSortKey() {
    efforts.create(effort(1, "-2", "a"));
    efforts.create(effort(1, "12.5", "a"));
    efforts.create(effort(1, "12.5", "b"));
    efforts.create(effort(1, "12.51", "a"));
    efforts.create(effort(2, "0", "a"));

    var query = efforts.byProjectAndYearAndStageAndSprint("a#b$c", -2026, Stage.OPEN, SPRINT);
    assertThat(query.consistentRead().list()).hasSize(5);
    assertThat(query.numberBefore(2).count()).isEqualTo(4);
    var first = query.numberIs(1);
    assertThat(first.hoursBefore(new BigDecimal("12.51")).list())
        .extracting(effort -> effort.hours().toPlainString() + effort.note())
        .containsExactly("-2a", "12.5a", "12.5b");
    var same = first.hoursIs(new BigDecimal("12.5")).atIs(NOON).dayIs(DAY);
    assertThat(same.noteBefore("b").list()).extracting(Effort::note).containsExactly("a");
    assertThat(same.noteNotBefore("b").list()).extracting(Effort::note).containsExactly("b");
    assertThat(same.noteBeginsWith("c").list()).isEmpty();
  }
}
