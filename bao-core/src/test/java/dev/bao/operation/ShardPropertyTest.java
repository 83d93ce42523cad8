package dev.bao.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.LocalTable;
import dev.bao.tenant.TenantContext;
import dev.bao.tracker.Event;
import dev.bao.tracker.EventAttributes;
import dev.bao.tracker.EventRepository;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// An index in any number of shards gives what one partition would, however it is read.
class ShardPropertyTest {

  private final EventRepository events = new EventRepository(LocalTable.bao());

  /// A way to read.
  ///
  /// @param index which of the indexes
  /// @param least the least hour that is asked for
  /// @param end the number that all numbers are below, by a filter
  record Reading(int index, int limit, int pageSize, boolean isUp, int least, int end) {

    Query<Event> of(Query<Event> all) {
      Query<Event> some = all.filter(EventAttributes.NUMBER.lt(end)).pageSize(pageSize);
      return isUp ? some.ascending() : some.descending();
    }

    Predicate<Event> asked() {
      return event -> event.hour() >= least && event.number() < end;
    }

    Comparator<Event> order() {
      Comparator<Event> up = Comparator.comparingInt(Event::hour);
      return isUp ? up : up.reversed();
    }
  }

  @Property(tries = 10)
  void givesEveryRecordOnceAndInOrder(
      @ForAll("hours") List<Integer> hours, @ForAll("readings") Reading reading) {
    TenantContext.runWithTenant(
        LocalTable.newTenant(),
        () -> {
          List<Event> all =
              IntStream.range(0, hours.size())
                  .mapToObj(number -> new Event(number, "apollo", hours.get(number)))
                  .toList();
          events.putAll(all).execute();
          List<Event> expected = all.stream().filter(reading.asked()).toList();
          assertReads(query(reading), reading, expected);
        });
  }

  private Query<Event> query(Reading reading) {
    int least = reading.least();
    return switch (reading.index()) {
      case 1 -> events.inOne("apollo").hourNotBefore(least);
      case 2 -> events.inTwo("apollo").hourNotBefore(least);
      case 3 -> events.inThree("apollo").hourNotBefore(least);
      case 4 -> events.inSeven("apollo").hourNotBefore(least);
      default -> events.inTwenty("apollo").hourNotBefore(least);
    };
  }

  private static void assertReads(Query<Event> all, Reading reading, List<Event> expected) {
    Query<Event> query = reading.of(all);
    List<Event> found = query.list();

    assertThat(found)
        .containsExactlyInAnyOrderElementsOf(expected)
        .isSortedAccordingTo(reading.order());
    assertThat(pages(query)).as("by what a request gives").isEqualTo(found);
    assertThat(pages(query.limit(reading.limit()))).as("by the limit").isEqualTo(found);
    int first = Math.min(reading.limit(), found.size());
    assertThat(query.limit(reading.limit()).list()).isEqualTo(found.subList(0, first));
    assertThat(query.count()).isEqualTo(found.size());
    assertThat(query.limit(reading.limit()).count()).isEqualTo(first);
  }

  private static List<Event> pages(Query<Event> query) {
    List<Event> all = new ArrayList<>();
    Optional<Cursor> next = Optional.empty();
    do {
      Page<Event> page = next.map(query::after).orElse(query).page();
      all.addAll(page.items());
      next = page.next().map(cursor -> Cursor.of(cursor.toString()));
    } while (next.isPresent());
    return all;
  }

  /// Many share an hour, in one shard and in several.
  @Provide
  static Arbitrary<List<Integer>> hours() {
    return Arbitraries.integers().between(0, 4).list().ofMaxSize(18).withoutEdgeCases();
  }

  @Provide
  static Arbitrary<Reading> readings() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 5),
            Arbitraries.integers().between(1, 19),
            Arbitraries.integers().between(2, 6),
            Arbitraries.of(true, false),
            Arbitraries.integers().between(0, 2),
            Arbitraries.integers().between(6, 30))
        .as(Reading::new)
        .withoutEdgeCases();
  }
}
