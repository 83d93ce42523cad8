package dev.bao.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IndexHalvesTest {

  private static final KeyAttributes FIRST = KeyAttributes.indexes().getFirst();
  private static final KeyAttributes LAST = KeyAttributes.indexes().getLast();

  private final IndexHalves halves = new IndexHalves();

  @Test
  void areSetOnlyTogetherAndOfTheSameIndex() {
    halves.set(FIRST, FIRST.partition());
    assertThat(halves.sets(FIRST)).isFalse();
    assertThat(halves.writes(FIRST)).isFalse();
    halves.set(LAST, LAST.sort());
    assertThat(halves.sets(FIRST)).isFalse();
    assertThat(halves.sets(LAST)).isFalse();

    halves.set(FIRST, FIRST.sort());
    assertThat(halves.sets(FIRST)).isTrue();
    assertThat(halves.writes(FIRST)).isTrue();
    assertThat(halves.sets(LAST)).isFalse();
  }

  @Test
  void areRemovedOnlyTogetherAndOfTheSameIndex() {
    halves.remove(FIRST, FIRST.partition());
    assertThat(halves.writes(FIRST)).isFalse();
    halves.remove(LAST, LAST.sort());
    assertThat(halves.writes(FIRST)).isFalse();
    assertThat(halves.writes(LAST)).isFalse();

    halves.remove(FIRST, FIRST.sort());
    assertThat(halves.writes(FIRST)).isTrue();
    assertThat(halves.sets(FIRST)).isFalse();
    assertThat(halves.writes(LAST)).isFalse();
  }
}
