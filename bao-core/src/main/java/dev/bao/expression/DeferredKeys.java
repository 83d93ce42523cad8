package dev.bao.expression;

import dev.bao.key.ItemKey;
import dev.bao.model.ModelIndex;
import dev.bao.model.ModelUnique;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/// The index keys and sentinels of a patch that are made of more values than it sets. They are made
/// when the write runs, from the record before it, and the write is done only while the item has
/// the values that they were made of. Not thread-safe; made for one write.
///
/// @param <T> the record of the model
public final class DeferredKeys<T> {

  private static final DeferredKeys<?> NONE =
      new DeferredKeys<>(null, List.of(), List.of(), List.of());

  /// Null where there are none.
  private final @Nullable Update<T> update;

  private final List<ModelIndex> indexes;
  private final List<ModelUnique> uniques;
  private final List<String> dependencies;

  private DeferredKeys(
      @Nullable Update<T> update,
      List<ModelIndex> indexes,
      List<ModelUnique> uniques,
      List<String> dependencies) {
    this.update = update;
    this.indexes = indexes;
    this.uniques = uniques;
    this.dependencies = dependencies;
  }

  /// None, whatever the record: there is nothing of it in them.
  @SuppressWarnings("unchecked")
  private static <T> DeferredKeys<T> none() {
    return (DeferredKeys<T>) NONE;
  }

  /// Those of a patch that is complete. Index keys for which what it sets is enough are made now.
  public static <T> DeferredKeys<T> of(Update<T> update) {
    Patch patch = update.patch();
    if (!patch.defersKeys()) {
      return none();
    }
    List<ModelIndex> deferred = new ArrayList<>();
    SequencedSet<String> dependencies = new LinkedHashSet<>();
    for (ModelIndex index : patch.deferredIndexes()) {
      List<String> missing = missing(patch, index.attributes());
      if (update.leavesIndex(index.slot())) {
        patch.putIndexKey(index.slot(), null);
      } else if (missing.isEmpty()) {
        patch.putIndexKey(index.slot(), update.indexKey(index.slot(), null));
      } else {
        deferred.add(index);
        dependencies.addAll(missing);
      }
    }
    List<ModelUnique> uniques = patch.deferredUniques();
    for (ModelUnique unique : uniques) {
      dependencies.addAll(missing(patch, unique.attributes()));
    }
    return new DeferredKeys<>(update, deferred, uniques, List.copyOf(dependencies));
  }

  private static List<String> missing(Patch patch, List<String> attributes) {
    return attributes.stream().filter(attribute -> !patch.assigns(attribute)).toList();
  }

  /// The attributes that keys are made of and that the patch does not set.
  public List<String> dependencies() {
    return dependencies;
  }

  /// Makes the keys, in place of those that were made from an earlier state of the item.
  ///
  /// @param before the record before the write, null only where there are no [#dependencies]
  public void complete(@Nullable T before) {
    if (update == null) {
      return;
    }
    for (ModelIndex index : indexes) {
      ItemKey key = update.indexKey(index.slot(), before);
      update.patch().putIndexKey(index.slot(), key);
    }
    for (ModelUnique unique : uniques) {
      ItemKey sentinel = update.sentinel(unique.number(), before);
      update.patch().setSentinel(unique.number(), sentinel);
    }
  }
}
