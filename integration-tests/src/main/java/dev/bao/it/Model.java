package dev.bao.it;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.Index;
import dev.bao.annotations.PartitionKey;

/// A record whose name, and those of its generated classes, are also names of Bao's own types.
@BaoModel(prefix = "model")
@Index(name = "byName", gsi = 1, partitionKey = "name", sortKey = "number")
public record Model(@PartitionKey int number, String name, Query query) {

  /// Another such name.
  public record Query(String text) {}
}
