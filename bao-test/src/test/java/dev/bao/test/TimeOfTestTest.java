package dev.bao.test;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.Bao;
import dev.bao.test.tracker.Note;
import dev.bao.test.tracker.NoteRepository;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.platform.engine.reporting.ReportEntry;

@BaoTest
class TimeOfTestTest {

  private static final Instant MORNING = Instant.parse("2066-11-21T10:15:30Z");

  @Nested
  @FixedClock("2066-11-21T10:15:30Z")
  class AFixedClock {

    private Instant createdBefore = Instant.MIN;

    @BeforeEach
    void create(NoteRepository notes) {
      createdBefore = notes.create(note -> note.text("before")).createdAt();
    }

    @Test
    void stampsWhatIsWritten(NoteRepository notes) {
      assertThat(createdBefore).isEqualTo(MORNING);
      assertThat(notes.create(note -> note.text("x")).createdAt()).isEqualTo(MORNING);
    }

    @Test
    void movesByHand(NoteRepository notes, TestClock clock) {
      assertThat(clock.instant()).isEqualTo(MORNING);

      clock.advance(Duration.ofDays(1));
      assertThat(notes.create(note -> note.text("x")).createdAt())
          .isEqualTo(MORNING.plus(Duration.ofDays(1)));

      clock.set(MORNING);
      assertThat(notes.create(note -> note.text("x")).createdAt()).isEqualTo(MORNING);
    }

    @Test
    void letsItemsExpire(NoteRepository notes, TestClock clock) {
      Note note = notes.create(n -> n.text("x").expiresAt(MORNING.plusSeconds(60)));
      assertThat(notes.find(note.noteId())).isPresent();

      clock.advance(Duration.ofMinutes(2));
      assertThat(notes.find(note.noteId())).isEmpty();
    }

    @Test
    @FixedClock("2066-11-22T00:00:00Z")
    void isThatOfTheMethodWhereItHasOne(TestClock clock) {
      assertThat(clock.instant()).isEqualTo(Instant.parse("2066-11-22T00:00:00Z"));
      assertThat(createdBefore).isEqualTo(clock.instant());
    }

    @Nested
    class InANestedClass {

      @Test
      void isThatOfTheEnclosingOne() {
        assertThat(createdBefore).isEqualTo(MORNING);
      }
    }
  }

  @Test
  void standsFromTheMomentAtWhichItIsAskedFor(NoteRepository notes, TestClock clock) {
    assertThat(clock.instant()).isBetween(Instant.now().minusSeconds(60), Instant.now());
    assertThat(notes.create(note -> note.text("x")).createdAt()).isEqualTo(clock.instant());
  }

  @Test
  void isThatOfTheSystemWhereATestAsksForNone(NoteRepository notes) {
    Instant before = Clock.systemUTC().instant();

    assertThat(notes.create(note -> note.text("x")).createdAt())
        .isBetween(before, Clock.systemUTC().instant());
  }

  @Test
  void isRefusedWhereItIsNoInstant() {
    assertThat(Runs.failures(Runs.engine(AtNoInstant.class).execute()))
        .isNotEmpty()
        .first()
        .isInstanceOf(ExtensionConfigurationException.class)
        .asString()
        .contains("@FixedClock(\"noon\") is no instant");
  }

  @Test
  void idsAreTheSameInEachRunWhereTheyAreSeeded() {
    List<String> ids = ids(Seeded.class);

    assertThat(ids).hasSize(6).isEqualTo(ids(Seeded.class));
    assertThat(ids.subList(0, 3)).isSorted().doesNotHaveDuplicates().isEqualTo(ids.subList(3, 6));
    assertThat(ids).doesNotContainAnyElementsOf(ids(SeededOtherwise.class));
    assertThat(ids(SeededOtherwise.class)).allMatch(id -> id.startsWith("01DXF6DT00"));
  }

  @Test
  void idsAreOthersInEachRunUnlessTheyAreSeeded() {
    assertThat(ids(Unseeded.class)).hasSize(3).doesNotContainAnyElementsOf(ids(Unseeded.class));
  }

  private static List<String> ids(Class<?> type) {
    var results = Runs.engine(type).execute();
    Runs.requireSuccess(results);
    return results
        .allEvents()
        .reportingEntryPublished()
        .map(event -> event.getRequiredPayload(ReportEntry.class).getKeyValuePairs())
        .map(entry -> entry.getOrDefault("id", ""))
        .toList();
  }

  private static void report(NoteRepository notes, TestReporter reporter) {
    List<Note> made = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      made.add(notes.create(note -> note.text("x")));
    }
    made.forEach(note -> reporter.publishEntry("id", note.noteId()));
  }

  @BaoTest
  static class AtNoInstant {

    @Test
    @FixedClock("noon")
    void test(Bao bao) {}
  }

  @BaoTest
  @SeededIds(42)
  @FixedClock("2066-11-21T10:15:30Z")
  static class Seeded {

    @RepeatedTest(2)
    void test(NoteRepository notes, TestReporter reporter) {
      report(notes, reporter);
    }
  }

  @BaoTest
  static class SeededOtherwise {

    @Test
    @SeededIds(43)
    void test(NoteRepository notes, TestReporter reporter) {
      report(notes, reporter);
    }
  }

  @BaoTest
  static class Unseeded {

    @Test
    void test(NoteRepository notes, TestReporter reporter) {
      report(notes, reporter);
    }
  }
}
