package dev.bao.operation;

import dev.bao.key.TableLayout;
import dev.bao.model.Model;
import dev.bao.model.ModelUnique;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// What of an item a write has to know before it is done. Immutable.
///
/// @param constraints the unique constraints whose values it may change
/// @param dependencies the attributes that it makes keys of without setting them
/// @param expires whether the item may expire, and its sentinels with it
record Touched(List<ModelUnique> constraints, List<String> dependencies, boolean expires) {

  /// Where there are no constraints nobody asks whether their sentinels expire.
  private static final Touched NOTHING = new Touched(List.of(), List.of(), false);

  static Touched by(Change<?> change, Model model) {
    List<ModelUnique> constraints = constraints(change, model.uniques());
    List<String> dependencies = change.dependencies();
    return constraints.isEmpty() && dependencies.isEmpty()
        ? NOTHING
        : new Touched(constraints, dependencies, model.expires());
  }

  private static List<ModelUnique> constraints(Change<?> change, List<ModelUnique> uniques) {
    if (uniques.isEmpty()) {
      return List.of();
    }
    List<ModelUnique> touched = new ArrayList<>(uniques.size());
    for (ModelUnique unique : uniques) {
      if (change.touches(unique)) {
        touched.add(unique);
      }
    }
    return touched;
  }

  /// Whether the write needs to know nothing.
  boolean isEmpty() {
    return constraints.isEmpty() && dependencies.isEmpty();
  }

  /// The attributes whose values it has to know, each once.
  List<String> attributes() {
    Stream<String> expiry =
        expires && !constraints.isEmpty() ? Stream.of(TableLayout.TTL) : Stream.of();
    Stream<String> uniques = constraints.stream().flatMap(unique -> unique.attributes().stream());
    return Stream.of(expiry, uniques, dependencies.stream())
        .flatMap(Function.identity())
        .distinct()
        .toList();
  }
}
