package dev.bao.benchmarks.run;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Measures several ways of the same thing in turn in one JVM, so that what disturbs the machine
/// disturbs all of them: CPU time of the thread and bytes that it allocates, per call. Each time is
/// compared with that of the first way in the same round, so that ratios hold also where the
/// machine gets slower or faster meanwhile. Not thread-safe.
final class Interleaved {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Map<String, Series> series = new LinkedHashMap<>();
  private final Duration batch;

  /// What results are written to, so that no call can be left out.
  @SuppressWarnings("UnusedVariable")
  private volatile Object sink = this;

  /// @param batch how long a way runs before it is the next one's turn, about
  Interleaved(Map<String, Supplier<?>> ways, Duration batch) {
    this.batch = batch;
    ways.forEach((name, call) -> series.put(name, new Series(call)));
  }

  /// A median, and half of what lies between the quartiles.
  record Median(double value, double spread) {

    static Median of(List<Double> values) {
      double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
      int last = sorted.length - 1;
      double spread = (sorted[last * 3 / 4] - sorted[last / 4]) / 2;
      return new Median(sorted[last / 2], spread);
    }

    /// That of the ratios of two series, round by round.
    static Median ofRatios(List<Double> values, List<Double> base) {
      return of(
          IntStream.range(0, base.size()).mapToObj(i -> values.get(i) / base.get(i)).toList());
    }
  }

  /// What was measured of one way, per call.
  ///
  /// @param nanos CPU time
  /// @param ratio of the times to those of the first way
  /// @param bytes allocated
  record Medians(Median nanos, Median ratio, Median bytes) {}

  /// Runs all ways in turn.
  Map<String, Medians> measure(Duration warmUp, int rounds) {
    long end = System.nanoTime() + warmUp.toNanos();
    do {
      series.values().forEach(this::warm);
    } while (System.nanoTime() < end);
    for (int round = 0; round < rounds; round++) {
      series.values().forEach(this::measure);
    }
    Map<String, Medians> medians = new LinkedHashMap<>();
    Series first = series.values().iterator().next();
    series.forEach((name, measured) -> medians.put(name, measured.medians(first)));
    return medians;
  }

  private void warm(Series of) {
    long start = System.nanoTime();
    long calls = 0;
    do {
      run(of.call, 10);
      calls += 10;
    } while (System.nanoTime() - start < batch.toNanos());
    of.calls = calls;
  }

  private void measure(Series of) {
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    long nanos = THREADS.getCurrentThreadCpuTime();
    run(of.call, of.calls);
    long nanosAfter = THREADS.getCurrentThreadCpuTime();
    long bytesAfter = THREADS.getCurrentThreadAllocatedBytes();
    of.nanos.add((nanosAfter - nanos) / (double) of.calls);
    of.bytes.add((bytesAfter - bytes) / (double) of.calls);
  }

  private void run(Supplier<?> call, long calls) {
    for (long i = 0; i < calls; i++) {
      sink = call.get();
    }
  }

  private static final class Series {

    private final Supplier<?> call;
    private final List<Double> nanos = new ArrayList<>();
    private final List<Double> bytes = new ArrayList<>();
    private long calls;

    Series(Supplier<?> call) {
      this.call = call;
    }

    Medians medians(Series first) {
      return new Medians(Median.of(nanos), Median.ofRatios(nanos, first.nanos), Median.of(bytes));
    }
  }
}
