package dev.bao.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StampTest {

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private final AtomicInteger questions = new AtomicInteger();
  private final InstantSource clock = () -> START.plusSeconds(questions.getAndIncrement());

  @Test
  void theClockIsNotAskedBeforeSomebodyAsksForTheTime() {
    Stamp stamp = new Stamp(clock, "");

    assertThat(stamp.version(3)).isEqualTo(4);
    assertThat(stamp.createdAt(START)).isEqualTo(START);
    assertThat(stamp.creating().version(3)).isEqualTo(1);
    assertThat(questions).hasValue(0);
  }

  @Test
  void theTimeIsTheSameHoweverOftenItIsAskedFor() {
    Stamp stamp = new Stamp(clock, "");

    assertThat(stamp.now()).isEqualTo(START);
    assertThat(stamp.createdAt(Instant.EPOCH)).isEqualTo(START);
    assertThat(stamp.now()).isEqualTo(START);
    assertThat(questions).hasValue(1);
  }

  @Test
  void aNewRecordHasTheTimeOfItsWrite() {
    Stamp stamp = new Stamp(clock, "");
    Stamp creating = stamp.creating();

    assertThat(creating.createdAt(Instant.MIN)).isEqualTo(START);
    assertThat(stamp.now()).isEqualTo(START);
    assertThat(creating.now()).isEqualTo(START);
  }
}
