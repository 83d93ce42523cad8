package dev.bao.key;

import java.util.List;

/// The names of the table's own attributes and indexes. They are those of the Node library
/// DynamoBao, so that both can work on one table. A model's own attributes never start with `_`.
public final class TableLayout {

  /// The table's partition key attribute.
  public static final String PARTITION_KEY = "_pk";

  /// The table's sort key attribute.
  public static final String SORT_KEY = "_sk";

  /// The attribute that holds the model's prefix, for the filters of stream consumers.
  public static final String MODEL = "_model";

  /// The attribute that holds the id of the last conditional write.
  public static final String WRITE_ID = "_w";

  /// The table's TTL attribute, in epoch seconds.
  public static final String TTL = "ttl";

  /// How many global secondary indexes for queries the table has: `gsi1` to `gsi5`.
  public static final int INDEXES = 5;

  /// The index that lists the keys of all items of a model.
  public static final String ITERATION_INDEX = "iter_index";

  /// The partition key attribute of [#ITERATION_INDEX].
  public static final String ITERATION_PARTITION_KEY = "_iter_pk";

  /// The sort key attribute of [#ITERATION_INDEX].
  public static final String ITERATION_SORT_KEY = "_iter_sk";

  /// The sort key of every unique sentinel, which also stands in its partition key.
  public static final String SENTINEL = "_raft_uc";

  /// The attribute of a unique sentinel that repeats its partition key.
  public static final String UNIQUE_VALUE = "uniqueValue";

  /// The attribute of a unique sentinel that holds the id of the item with the value.
  public static final String RELATED_ID = "relatedId";

  /// The attribute of a unique sentinel that holds the name of the item's model.
  public static final String RELATED_MODEL = "relatedModel";

  /// The partition key of the item that describes the table: it is no tenant's, since `$` starts
  /// none.
  public static final String TABLE_ITEM = "$bao#table";

  private static final List<String> NAMES = List.of("gsi1", "gsi2", "gsi3", "gsi4", "gsi5");
  private static final List<String> PARTITION_KEYS =
      List.of("_gsi1_pk", "_gsi2_pk", "_gsi3_pk", "_gsi4_pk", "_gsi5_pk");
  private static final List<String> SORT_KEYS =
      List.of("_gsi1_sk", "_gsi2_sk", "_gsi3_sk", "_gsi4_sk", "_gsi5_sk");

  private TableLayout() {}

  /// The name of an index, as in `gsi1`.
  ///
  /// @param slot 1 to 5
  public static String index(int slot) {
    return NAMES.get(slot - 1);
  }

  /// The partition key attribute of an index, as in `_gsi1_pk`.
  ///
  /// @param slot 1 to 5
  public static String indexPartitionKey(int slot) {
    return PARTITION_KEYS.get(slot - 1);
  }

  /// The sort key attribute of an index, as in `_gsi1_sk`.
  ///
  /// @param slot 1 to 5
  public static String indexSortKey(int slot) {
    return SORT_KEYS.get(slot - 1);
  }
}
