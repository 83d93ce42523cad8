package dev.bao.interleaved;

import java.util.List;
import java.util.SplittableRandom;

/// The choices of one actor, which follow from the seed and the actor's number alone.
final class Draw {

  private final SplittableRandom random;

  Draw(long seed, int actor) {
    this.random = new SplittableRandom(seed * 1_000_003 + actor);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  boolean in(int percent) {
    return below(100) < percent;
  }

  <E> E of(List<E> choices) {
    return choices.get(below(choices.size()));
  }
}
