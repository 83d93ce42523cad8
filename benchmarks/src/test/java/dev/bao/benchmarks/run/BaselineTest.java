package dev.bao.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {

  private static final Baseline BASELINE = of(Map.of("TINY write", 1_000L, "GET_ITEM", 50_000L));

  private static Baseline of(Map<String, Long> bytes) {
    return new Baseline(new TreeMap<>(bytes));
  }

  @Test
  void letsThreePerCentMoreThrough() {
    assertThat(BASELINE.problems(of(Map.of("TINY write", 1_030L, "GET_ITEM", 20_000L)))).isEmpty();
  }

  @Test
  void namesWhatAllocatesMore() {
    assertThat(BASELINE.problems(of(Map.of("TINY write", 1_031L, "GET_ITEM", 50_000L))))
        .containsExactly(
            "TINY write allocates 1,031 bytes per call, the baseline is 1,000 (+3.1 %)");
  }

  @Test
  void refusesWhatHasNoBaselineAndWhatWasNotMeasured() {
    assertThat(BASELINE.problems(of(Map.of("TINY write", 1_000L, "TINY read", 1L))))
        .containsExactly(
            "TINY read has no baseline", "GET_ITEM has a baseline and was not measured");
  }

  @Test
  void readsWhatItWrote(@TempDir Path folder) {
    Path file = folder.resolve("baseline.json");

    BASELINE.write(file);

    assertThat(Baseline.read(file)).isEqualTo(BASELINE);
  }
}
