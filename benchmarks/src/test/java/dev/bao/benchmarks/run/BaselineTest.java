package dev.bao.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
  void asksTheJvmInTheMiddle() {
    List<Measured> measured =
        List.of(
            new Measured("TASK read", "Bao", 1, 0, 533.3, List.of(520.0, 528.1, 544.0), "3 JVM"));

    assertThat(Baseline.of(measured)).isEqualTo(of(Map.of("TASK read", 528L)));
  }

  @Test
  void readsTheBytesOfEachJvm(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("results.json");
    Files.writeString(
        file,
        """
        [{"benchmark": "a.B.read", "params": {"shape": "TASK", "way": "Bao"},
          "primaryMetric": {"score": 1.0, "scoreError": "NaN"},
          "secondaryMetrics": {"gc.alloc.rate.norm":
            {"score": 537.0, "rawData": [[544.0, 560.0, 530.0], [528.0, 527.0, 528.0]]}}}]
        """);

    assertThat(Measured.read(file).getFirst().bytesOfForks()).containsExactly(528.0, 544.0);
  }

  @Test
  void readsWhatItWrote(@TempDir Path folder) {
    Path file = folder.resolve("baseline.json");

    BASELINE.write(file);

    assertThat(Baseline.read(file)).isEqualTo(BASELINE);
  }
}
