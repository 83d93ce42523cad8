package dev.bao.processor.problem;

import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;

/// The problems of one type, all of them, before it is given up. Not thread-safe.
public final class Problems {

  private final List<Found> found = new ArrayList<>();

  private record Found(Place place, String message) {}

  /// Notes a problem.
  public void add(Problem problem, Place place, Object... arguments) {
    Found one = new Found(place, problem.message(arguments));
    if (found.stream().noneMatch(other -> other.message().equals(one.message()))) {
      found.add(one);
    }
  }

  /// Whether there is none.
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /// Reports all of them as errors of the compiler.
  public void report(ProcessingEnvironment environment) {
    found.forEach(one -> one.place().error(environment, one.message()));
  }
}
