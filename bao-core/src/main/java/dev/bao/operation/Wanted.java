package dev.bao.operation;

import dev.bao.key.ItemKey;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The ids that an operation asks for, each once, and what was found of them so far. There may be
/// millions: beside what is given back there is one map of their size. Not thread-safe.
///
/// @param <K> the id
/// @param <T> the record of the model
final class Wanted<K, T> {

  /// By keys, in the order in which they were asked for.
  private final SequencedMap<ItemKey, K> ids;

  private final Iterator<K> unanswered;
  private final Deque<Repetition<K>> repetitions = new ArrayDeque<>();
  private final SequencedMap<K, T> found;
  private final List<K> missing = new ArrayList<>();
  private int answers;

  /// An id whose key an earlier one has too, as 1.00 after 1.0.
  ///
  /// @param place how many keys come before it
  private record Repetition<K>(K id, K earlier, int place) {}

  /// Makes the keys of all ids.
  ///
  /// @param given refuses null
  Wanted(Collection<K> asked, UnaryOperator<K> given, Function<K, ItemKey> keys) {
    ids = LinkedHashMap.newLinkedHashMap(asked.size());
    found = LinkedHashMap.newLinkedHashMap(asked.size());
    Set<K> repeated = new HashSet<>();
    for (K id : asked) {
      K earlier = ids.putIfAbsent(keys.apply(given.apply(id)), id);
      if (earlier != null && !earlier.equals(id) && repeated.add(id)) {
        repetitions.add(new Repetition<>(id, earlier, ids.size()));
      }
    }
    unanswered = ids.sequencedValues().iterator();
  }

  /// The keys to read, each once.
  Set<ItemKey> keys() {
    return ids.keySet();
  }

  /// Takes the answer to the next key, in the order of [#keys].
  ///
  /// @param record null where there is none
  void answer(@Nullable T record) {
    put(unanswered.next(), record);
    answers++;
    while (!repetitions.isEmpty() && repetitions.element().place() == answers) {
      Repetition<K> repetition = repetitions.remove();
      put(repetition.id(), found.get(repetition.earlier()));
    }
  }

  private void put(K id, @Nullable T record) {
    if (record == null) {
      missing.add(id);
    } else {
      found.put(id, record);
    }
  }

  /// What was found and what was not, when all is answered.
  Found<K, T> result() {
    return new Found<>(found, missing);
  }
}
