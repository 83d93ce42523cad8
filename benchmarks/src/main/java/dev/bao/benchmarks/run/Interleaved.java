package dev.bao.benchmarks.run;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Measures several ways of the same thing in turn in one JVM, so that what disturbs the machine
/// disturbs all of them: CPU time of the thread and bytes that it allocates, per call. Ratios of
/// medians hold where times do not. Not thread-safe.
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

  /// The medians of one way, per call.
  ///
  /// @param nanos CPU time
  /// @param spread of the times: half of what lies between their quartiles
  /// @param bytes allocated
  record Medians(double nanos, double spread, double bytes) {}

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
    series.forEach((name, measured) -> medians.put(name, measured.medians()));
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

    Medians medians() {
      double spread = (quartile(nanos, 3) - quartile(nanos, 1)) / 2;
      return new Medians(quartile(nanos, 2), spread, quartile(bytes, 2));
    }

    private static double quartile(List<Double> values, int number) {
      double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
      return sorted[(sorted.length - 1) * number / 4];
    }
  }
}
