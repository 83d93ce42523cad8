package dev.bao.operation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/// What there was of the records that were asked for by their ids. Immutable.
///
/// @param byId the records that are there by their ids, in the order in which they were asked for
/// @param missing the ids that have no item, in that order, each once
/// @param <K> the id
/// @param <T> the record of the model
public record Found<K, T>(SequencedMap<K, T> byId, List<K> missing) {

  /// Copies both.
  public Found {
    byId = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(byId));
    missing = List.copyOf(missing);
  }

  /// The records that are there, in the order in which they were asked for. One that was asked for
  /// several times is in it once.
  public List<T> records() {
    // Two ids may be one key, as 1.0 and 1.00 are.
    Set<T> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<T> records = new ArrayList<>(byId.size());
    for (T record : byId.values()) {
      if (seen.add(record)) {
        records.add(record);
      }
    }
    return Collections.unmodifiableList(records);
  }

  /// Whether there is a record for each id.
  public boolean isComplete() {
    return missing.isEmpty();
  }
}
