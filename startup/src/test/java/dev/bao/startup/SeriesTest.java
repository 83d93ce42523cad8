package dev.bao.startup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.startup.Child.Took;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SeriesTest {

  @Test
  void comparesEachRoundWithTheSameRoundOfThePeer() {
    Series peer = new Series();
    Series own = new Series();
    // The machine gets slower; in the middle of the second round it does so between the two.
    add(peer, 100, 10);
    add(own, 120, 20);
    add(peer, 100, 10);
    add(own, 240, 40);
    add(peer, 200, 20);
    add(own, 240, 40);

    assertThat(own.wallTo(peer)).isEqualTo(new Spread(1.2, 1.2, 2.4));
    assertThat(own.cpuTo(peer)).isEqualTo(new Spread(2, 2, 4));
    assertThat(own.wall()).isEqualTo(new Spread(240, 120, 240));
    assertThat(own.cpu()).isEqualTo(new Spread(40, 20, 40));
  }

  private static void add(Series series, long wall, long cpu) {
    series.add(new Took(Duration.ofMillis(wall), Duration.ofMillis(cpu)));
  }
}
