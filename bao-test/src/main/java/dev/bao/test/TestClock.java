package dev.bao.test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/// The clock of a test of [BaoTest], which moves by hand: Bao's, and the test's own code may take
/// it as its `Clock`, too. As a parameter without [FixedClock] it stands at the moment at which it
/// is first asked for; until then Bao goes by the system's. Thread-safe.
public final class TestClock extends Clock {

  private final AtomicReference<Instant> now;
  private final ZoneId zone;

  private TestClock(AtomicReference<Instant> now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  static TestClock at(Instant instant) {
    return new TestClock(new AtomicReference<>(instant), ZoneOffset.UTC);
  }

  /// Moves it.
  ///
  /// @param time below zero to go back
  public void advance(Duration time) {
    now.updateAndGet(instant -> instant.plus(time));
  }

  /// Moves it to an instant.
  public void set(Instant instant) {
    now.set(instant);
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  /// The same clock in another zone: it moves with this one.
  @Override
  public TestClock withZone(ZoneId newZone) {
    return new TestClock(now, newZone);
  }
}
