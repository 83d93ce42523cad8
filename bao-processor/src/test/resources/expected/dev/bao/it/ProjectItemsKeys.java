package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.key.KeySpace;
import java.time.Instant;

/// The keys by which [ProjectItems] are queried, made within one tenant's.
@Generated("dev.bao.processor.BaoProcessor")
public final class ProjectItemsKeys {

  /// The collection's part of partition keys.
  public static final String PREFIX = "pi";

  private ProjectItemsKeys() {}

  /// The partition key of an item in the table.
  public static String partition(KeySpace in, String projectId) {
    return in.partition(PREFIX, in.text("ProjectItems.projectId", projectId));
  }

  /// The partition key of `byOwner`.
  public static String byOwnerPartition(KeySpace in, String owner) {
    return in.indexPartition(PREFIX, 3, in.text("ProjectItems.owner", owner));
  }

  /// The sort key of `byOwner`.
  public static String byOwnerSort(KeySpace in, Instant createdAt) {
    return in.sort(PREFIX, in.instant("ProjectItems.createdAt", createdAt));
  }
}
