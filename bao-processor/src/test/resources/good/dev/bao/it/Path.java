package dev.bao.it;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.Index;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.SortKey;
import dev.bao.annotations.Ulid;
import dev.bao.annotations.Unique;
import java.util.List;
import java.util.Set;

/// Components whose names generated code would like to have itself.
@BaoModel(prefix = "p")
@Index(name = "byPatch", gsi = 1, partitionKey = "patch", sortKey = "consistency")
@Index(name = "byRoute", gsi = 2, partitionKey = "in", sortKey = "builder")
@Index(name = "byBuilder", gsi = 3, partitionKey = "builder", sortKey = "update")
public record Path(
    @PartitionKey String in,
    @SortKey @Ulid String update,
    String patch,
    String consistency,
    @Unique(1) String builder,
    String item,
    String key,
    String values,
    String value,
    String path,
    String slot,
    String constraint,
    String record,
    String writeNulls,
    String format,
    String all,
    int delta,
    int low,
    String set,
    int add,
    String build,
    String from,
    String model,
    Set<Integer> fields,
    List<Value> nested) {

  /// Such components in a record within.
  public record Value(
      String value, String path, String fields, List<List<Value>> in, Set<Integer> item) {}
}
