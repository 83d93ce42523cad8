package dev.bao.operation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What there was of the records that were asked for by their ids. Immutable.
///
/// @param <K> the id
/// @param <T> the record of the model
public final class Found<K, T> {

  private final SequencedMap<K, T> byId;
  private final List<K> missing;

  /// Copies nothing, since there may be millions: the caller keeps neither.
  Found(SequencedMap<K, T> byId, List<K> missing) {
    this.byId = Collections.unmodifiableSequencedMap(byId);
    this.missing = Collections.unmodifiableList(missing);
  }

  /// The records that are there by their ids, in the order in which they were asked for.
  public SequencedMap<K, T> byId() {
    return byId;
  }

  /// The ids that have no item, in the order in which they were asked for, each once.
  public List<K> missing() {
    return missing;
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

  /// Whether the same ids were found, with equal records, and the same were not.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Found<?, ?> of && byId.equals(of.byId) && missing.equals(of.missing);
  }

  @Override
  public int hashCode() {
    return 31 * byId.hashCode() + missing.hashCode();
  }

  @Override
  public String toString() {
    return "Found[byId=" + byId + ", missing=" + missing + "]";
  }
}
