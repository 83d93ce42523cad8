package dev.bao.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bao.benchmarks.run.Interleaved.Median;
import dev.bao.benchmarks.run.Interleaved.Medians;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class InterleavedTest {

  @Test
  void aRatioIsThatOfTheRoundsAlsoWhereTheMachineGetsSlower() {
    List<Double> base = List.of(10.0, 10.0, 20.0, 40.0, 40.0);
    List<Double> slower = List.of(11.0, 11.0, 22.0, 44.0, 44.0);

    Median ratio = Median.ofRatios(slower, base);

    assertThat(ratio.value()).isCloseTo(1.1, within(1e-9));
    assertThat(ratio.spread()).isCloseTo(0, within(1e-9));
    assertThat(Median.of(slower)).isEqualTo(new Median(22, 16.5));
  }

  @Test
  void eachWayIsMeasuredBesideTheFirst() {
    Map<String, Supplier<?>> ways = new LinkedHashMap<>();
    ways.put("small", () -> new byte[100]);
    ways.put("large", () -> new byte[10_000]);

    Map<String, Medians> medians =
        new Interleaved(ways, Duration.ofMillis(2)).measure(Duration.ofMillis(50), 5);

    Medians small = Objects.requireNonNull(medians.get("small"));
    Medians large = Objects.requireNonNull(medians.get("large"));
    assertThat(small.ratio()).isEqualTo(new Median(1, 0));
    assertThat(small.bytes().value()).isBetween(100.0, 200.0);
    assertThat(large.bytes().value()).isBetween(10_000.0, 11_000.0);
    assertThat(large.ratio().value()).isGreaterThan(1);
  }
}
