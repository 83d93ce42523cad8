package dev.bao.startup;

import dev.bao.startup.Child.Took;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// What one way took, round after round. Not thread-safe.
final class Series {

  private final List<Took> rounds = new ArrayList<>();

  void add(Took took) {
    rounds.add(took);
  }

  /// Wall time, in milliseconds.
  Spread wall() {
    return Spread.of(milliseconds(Took::wall));
  }

  /// CPU time of all threads, in milliseconds.
  Spread cpu() {
    return Spread.of(milliseconds(Took::cpu));
  }

  /// How many times the wall time of a peer it took. Each round is compared with the same round of
  /// the peer: on a machine that changes its speed meanwhile, the medians of both tell less.
  Spread wallTo(Series peer) {
    return ratios(peer, Took::wall);
  }

  /// How many times the CPU time of a peer it took, as [#wallTo] tells it.
  Spread cpuTo(Series peer) {
    return ratios(peer, Took::cpu);
  }

  private Spread ratios(Series peer, Function<Took, Duration> time) {
    List<Double> own = milliseconds(time);
    List<Double> other = peer.milliseconds(time);
    return Spread.of(
        IntStream.range(0, own.size()).mapToObj(i -> own.get(i) / other.get(i)).toList());
  }

  private List<Double> milliseconds(Function<Took, Duration> time) {
    return rounds.stream().map(took -> time.apply(took).toNanos() / 1e6).toList();
  }
}
