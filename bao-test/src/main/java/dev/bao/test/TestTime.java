package dev.bao.test;

import com.github.f4b6a3.ulid.UlidCreator;
import com.github.f4b6a3.ulid.UlidFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The clock and the ids of one test. Thread-safe.
final class TestTime {

  private static final Instant START_OF_SEEDED_IDS = Instant.parse("2020-01-01T00:00:00Z");

  private final @Nullable UlidFactory ulids;
  private volatile @Nullable TestClock clock;

  /// @param start where the clock stands, null for the system's
  /// @param seed of the ids, null for random ones
  TestTime(@Nullable Instant start, @Nullable Long seed) {
    clock = start == null ? null : TestClock.at(start);
    ulids =
        seed == null
            ? null
            : UlidFactory.newMonotonicInstance(new Random(seed), this::timeOfSeededIds);
  }

  /// The clock that the test moves, which stands from now on.
  synchronized TestClock clock() {
    TestClock standing = clock == null ? TestClock.at(Instant.now()) : clock;
    clock = standing;
    return standing;
  }

  Instant now() {
    TestClock standing = clock;
    return standing == null ? Instant.now() : standing.instant();
  }

  String ulid() {
    return (ulids == null ? UlidCreator.getUlid() : ulids.create()).toString();
  }

  private long timeOfSeededIds() {
    TestClock standing = clock;
    return (standing == null ? START_OF_SEEDED_IDS : standing.instant()).toEpochMilli();
  }

  /// The clock of all tests: in each one its own.
  static Clock clockOf(RunningTests running) {
    Clock system = Clock.systemUTC();
    return new Clock() {
      @Override
      public Instant instant() {
        return running.current().map(test -> test.time().now()).orElseGet(system::instant);
      }

      @Override
      public ZoneId getZone() {
        return system.getZone();
      }

      @Override
      public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Bao asks for instants alone");
      }
    };
  }

  /// The ids of all tests: in each one its own.
  static Supplier<String> ulidsOf(RunningTests running) {
    return () ->
        running
            .current()
            .map(test -> test.time().ulid())
            .orElseGet(() -> UlidCreator.getUlid().toString());
  }
}
