package dev.bao.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.LocalTable;
import dev.bao.error.ErrorCode;
import dev.bao.error.MappingException;
import dev.bao.tracker.WorkEntry;
import dev.bao.tracker.WorkEntryRepository;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// Conditions on the parts of a sort key, compared with what Java finds among all records.
class SortConditionTest extends TaskTest {

  private static final Comparator<String> BYTES =
      (one, other) ->
          Arrays.compareUnsigned(
              one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  private static final String[] CHARACTERS = {
    "\0", "\u0001", "#", "$", "%", "!", "a", "b", "~", "\uffee", "\ud83d\ude00"
  };
  private static final String[] AMOUNTS = {
    "0",
    "1",
    "-1",
    "12.5",
    "-12.5",
    "12.51",
    "-12.51",
    "125",
    "100000000000000000000",
    "-1E-20",
    "12.499",
    "0.1"
  };
  private static final long[] COUNTS = {Long.MIN_VALUE, -10, -1, 0, 1, 9, 10, 99, Long.MAX_VALUE};

  private final WorkEntryRepository entries = new WorkEntryRepository(LocalTable.bao());
  private final Map<List<Object>, WorkEntry> all = new LinkedHashMap<>();

  /// The conditions on one component of a sort key.
  private record Conditions<V>(
      Function<V, Query<WorkEntry>> is,
      Function<V, Query<WorkEntry>> before,
      Function<V, Query<WorkEntry>> notAfter,
      Function<V, Query<WorkEntry>> after,
      Function<V, Query<WorkEntry>> notBefore,
      BiFunction<V, V, Query<WorkEntry>> between) {}

  /// A component, its order, and the records with equal components before it.
  private record Level<V>(
      Function<WorkEntry, V> value, Comparator<V> order, Predicate<WorkEntry> among) {}

  @RepeatedTest(2)
  void giveExactlyTheRecordsThatHoldThem(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    for (int i = 0; i < 60; i++) {
      WorkEntry entry = random(random);
      entries.put(entry).execute();
      all.put(List.of(entry.area(), entry.person(), entry.code()), entry);
    }

    List<WorkEntry> some = List.copyOf(all.values());
    for (int i = 0; i < 3; i++) {
      WorkEntry own = some.get(random.nextInt(some.size()));
      compare(i == 0 ? random(random) : own, some.get(random.nextInt(some.size())));
    }
  }

  private void compare(WorkEntry one, WorkEntry other) {
    compareTable(one, other);
    compareByPerson(one, other);
    compareByAmount(one, other);
    compareByCountAndDay(one, other);
  }

  private void compareTable(WorkEntry one, WorkEntry other) {
    var byPerson = entries.byProjectIdAndArea("apollo", one.area());
    Predicate<WorkEntry> inArea = entry -> entry.area().equals(one.area());
    compare(
        new Level<>(WorkEntry::person, BYTES, inArea),
        new Conditions<>(
            byPerson::personIs,
            byPerson::personBefore,
            byPerson::personNotAfter,
            byPerson::personAfter,
            byPerson::personNotBefore,
            byPerson::personBetween),
        one,
        other);
    beginsWith(byPerson::personBeginsWith, WorkEntry::person, inArea, one);
    var byCode = byPerson.personIs(one.person());
    Predicate<WorkEntry> ofPerson = inArea.and(entry -> entry.person().equals(one.person()));
    compare(
        new Level<>(WorkEntry::code, BYTES, ofPerson),
        new Conditions<>(
            byCode::codeIs,
            byCode::codeBefore,
            byCode::codeNotAfter,
            byCode::codeAfter,
            byCode::codeNotBefore,
            byCode::codeBetween),
        one,
        other);
    beginsWith(byCode::codeBeginsWith, WorkEntry::code, ofPerson, one);
  }

  private void compareByPerson(WorkEntry one, WorkEntry other) {
    var byAmount = entries.byPerson("apollo").personIs(one.person());
    compare(
        new Level<>(
            WorkEntry::amount,
            Comparator.naturalOrder(),
            entry -> entry.person().equals(one.person())),
        new Conditions<>(
            byAmount::amountIs,
            byAmount::amountBefore,
            byAmount::amountNotAfter,
            byAmount::amountAfter,
            byAmount::amountNotBefore,
            byAmount::amountBetween),
        one,
        other);
  }

  private void compareByAmount(WorkEntry one, WorkEntry other) {
    var byAmount = entries.byAmount("apollo");
    compare(
        new Level<>(WorkEntry::amount, Comparator.naturalOrder(), _ -> true),
        new Conditions<>(
            byAmount::amountIs,
            byAmount::amountBefore,
            byAmount::amountNotAfter,
            byAmount::amountAfter,
            byAmount::amountNotBefore,
            byAmount::amountBetween),
        one,
        other);
    var byAt = byAmount.amountIs(one.amount());
    Predicate<WorkEntry> ofAmount = entry -> entry.amount().compareTo(one.amount()) == 0;
    compare(
        new Level<>(WorkEntry::at, Comparator.naturalOrder(), ofAmount),
        new Conditions<>(
            byAt::atIs,
            byAt::atBefore,
            byAt::atNotAfter,
            byAt::atAfter,
            byAt::atNotBefore,
            byAt::atBetween),
        one,
        other);
    var byCount = byAt.atIs(one.at());
    compare(
        new Level<>(
            WorkEntry::count,
            Comparator.naturalOrder(),
            ofAmount.and(entry -> entry.at().equals(one.at()))),
        new Conditions<>(
            byCount::countIs,
            byCount::countBefore,
            byCount::countNotAfter,
            byCount::countAfter,
            byCount::countNotBefore,
            byCount::countBetween),
        one,
        other);
  }

  private void compareByCountAndDay(WorkEntry one, WorkEntry other) {
    var byDay = entries.byCount("apollo").countIs(one.count());
    compare(
        new Level<>(
            WorkEntry::day, Comparator.naturalOrder(), entry -> entry.count() == one.count()),
        new Conditions<>(
            byDay::dayIs,
            byDay::dayBefore,
            byDay::dayNotAfter,
            byDay::dayAfter,
            byDay::dayNotBefore,
            byDay::dayBetween),
        one,
        other);
    var byPerson = entries.byDay("apollo").dayIs(one.day());
    compare(
        new Level<>(WorkEntry::person, BYTES, entry -> entry.day().equals(one.day())),
        new Conditions<>(
            byPerson::personIs,
            byPerson::personBefore,
            byPerson::personNotAfter,
            byPerson::personAfter,
            byPerson::personNotBefore,
            byPerson::personBetween),
        one,
        other);
  }

  private <V> void compare(
      Level<V> level, Conditions<V> conditions, WorkEntry one, WorkEntry other) {
    V value = level.value().apply(one);
    V second = level.value().apply(other);
    boolean isOrdered = level.order().compare(value, second) <= 0;
    V low = isOrdered ? value : second;
    V high = isOrdered ? second : value;
    expect(level, conditions.is().apply(value), value, order -> order == 0);
    expect(level, conditions.before().apply(value), value, order -> order < 0);
    expect(level, conditions.notAfter().apply(value), value, order -> order <= 0);
    expect(level, conditions.after().apply(value), value, order -> order > 0);
    expect(level, conditions.notBefore().apply(value), value, order -> order >= 0);
    assertSame(
        conditions.between().apply(low, high),
        level
            .among()
            .and(entry -> level.order().compare(level.value().apply(entry), low) >= 0)
            .and(entry -> level.order().compare(level.value().apply(entry), high) <= 0));
  }

  private <V> void expect(
      Level<V> level, Query<WorkEntry> query, V value, Predicate<Integer> holds) {
    assertSame(
        query,
        level
            .among()
            .and(entry -> holds.test(level.order().compare(level.value().apply(entry), value))));
  }

  private void beginsWith(
      Function<String, Query<WorkEntry>> condition,
      Function<WorkEntry, String> value,
      Predicate<WorkEntry> among,
      WorkEntry one) {
    String start = value.apply(one).substring(0, value.apply(one).offsetByCodePoints(0, 1));
    assertSame(condition.apply(start), among.and(entry -> value.apply(entry).startsWith(start)));
  }

  private void assertSame(Query<WorkEntry> query, Predicate<WorkEntry> holds) {
    assertThat(query.list())
        .as(() -> query.preview().toString())
        .containsExactlyInAnyOrderElementsOf(all.values().stream().filter(holds).toList());
  }

  private static WorkEntry random(Random random) {
    return new WorkEntry(
        "apollo",
        random.nextBoolean() ? "hull" : "hull#",
        text(random),
        text(random),
        new BigDecimal(AMOUNTS[random.nextInt(AMOUNTS.length)]),
        random.nextBoolean() ? MONDAY : MONDAY.plusNanos(random.nextInt(3)),
        COUNTS[random.nextInt(COUNTS.length)],
        LocalDate.of(2026, 11, 1).minusDays(random.nextInt(3)));
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    do {
      text.append(CHARACTERS[random.nextInt(CHARACTERS.length)]);
    } while (random.nextInt(3) == 0);
    return text.toString();
  }

  @Test
  void theLeastValuesHaveNothingBeforeThem() {
    WorkEntry least =
        new WorkEntry(
            "apollo",
            "hull",
            "\0",
            "\0",
            new BigDecimal("-99999999999999999999999999999999999999"),
            Instant.parse("0000-01-01T00:00:00Z"),
            Long.MIN_VALUE,
            LocalDate.of(0, 1, 1));
    entries.put(least).execute();

    assertThat(
            entries
                .byAmount("apollo")
                .amountIs(least.amount())
                .atIs(least.at())
                .countBefore(Long.MIN_VALUE)
                .list())
        .isEmpty();
    assertThat(entries.byAmount("apollo").amountIs(least.amount()).atBefore(least.at()).list())
        .isEmpty();
    assertThat(entries.byCount("apollo").countIs(Long.MIN_VALUE).dayBefore(least.day()).list())
        .isEmpty();
    assertThat(entries.byCount("apollo").countIs(Long.MIN_VALUE).dayNotAfter(least.day()).list())
        .containsExactly(least);
  }

  @Test
  void isOneConditionOnTheSortKey() {
    var query = entries.byProjectIdAndArea("apollo", "hull").personIs("ada#").codeAfter("x");

    assertThat(query.preview().keyConditionExpression())
        .isEqualTo("#pk = :pk AND #sk BETWEEN :s0 AND :s1");
    assertThat(text(query.preview().expressionAttributeValues(), ":s0")).isEqualTo("ada$c#x\0");
    assertThat(text(query.preview().expressionAttributeValues(), ":s1")).isEqualTo("ada$c$");
    assertThat(query.preview().filterExpression()).isNull();
  }

  @Test
  void refusesABoundThatIsLongerThanAnyKey() {
    assertThatThrownBy(() ->
            entries
                .byProjectIdAndArea("apollo", "hull")
                .personIs("a".repeat(1000))
                .codeAfter("b".repeat(100)))
        .isInstanceOfSatisfying(
            MappingException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.KEY_TOO_LONG));
  }
}
