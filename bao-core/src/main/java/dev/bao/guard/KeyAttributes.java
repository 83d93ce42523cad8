package dev.bao.guard;

import dev.bao.key.TableLayout;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The names of the two attributes that are the key of the table or of one of its indexes.
///
/// @param slot 1 to 5 for `gsi1` to `gsi5`, else [#TABLE_SLOT] or [#ITERATION_SLOT]
record KeyAttributes(int slot, String partition, String sort) {

  static final int TABLE_SLOT = 0;
  static final int ITERATION_SLOT = TableLayout.INDEXES + 1;

  static final KeyAttributes TABLE =
      new KeyAttributes(TABLE_SLOT, TableLayout.PARTITION_KEY, TableLayout.SORT_KEY);
  static final KeyAttributes ITERATION =
      new KeyAttributes(
          ITERATION_SLOT, TableLayout.ITERATION_PARTITION_KEY, TableLayout.ITERATION_SORT_KEY);

  private static final List<KeyAttributes> INDEXES = ofAllIndexes();

  private static final Map<String, KeyAttributes> HALVES = halves();

  private static Map<String, KeyAttributes> halves() {
    Map<String, KeyAttributes> halves = new HashMap<>();
    for (KeyAttributes index : INDEXES) {
      halves.put(index.partition, index);
      halves.put(index.sort, index);
    }
    halves.put(ITERATION.partition, ITERATION);
    halves.put(ITERATION.sort, ITERATION);
    return Map.copyOf(halves);
  }

  private static List<KeyAttributes> ofAllIndexes() {
    KeyAttributes[] all = new KeyAttributes[TableLayout.INDEXES];
    for (int slot = 1; slot <= all.length; slot++) {
      String partition = TableLayout.indexPartitionKey(slot);
      all[slot - 1] = new KeyAttributes(slot, partition, TableLayout.indexSortKey(slot));
    }
    return List.of(all);
  }

  /// Those of `gsi1` to `gsi5`.
  static List<KeyAttributes> indexes() {
    return INDEXES;
  }

  /// Those of the index with a name, null where the table has no such index.
  static @Nullable KeyAttributes ofIndex(String name) {
    if (name.equals(TableLayout.ITERATION_INDEX)) {
      return ITERATION;
    }
    for (KeyAttributes index : INDEXES) {
      if (name.equals(TableLayout.index(index.slot))) {
        return index;
      }
    }
    return null;
  }

  /// Those of the index whose key an attribute is a half of, null where it is of none. The table's
  /// own key is not an index's.
  static @Nullable KeyAttributes ofAttribute(String name) {
    return HALVES.get(name);
  }

  boolean has(String name) {
    return name.equals(partition) || name.equals(sort);
  }

  boolean isTable() {
    return slot == TABLE_SLOT;
  }

  boolean isIteration() {
    return slot == ITERATION_SLOT;
  }
}
