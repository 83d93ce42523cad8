package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;
import java.time.Instant;
import java.time.LocalDate;

/// The keys of [Milestone] items, made within the keys of one tenant.
@Generated("dev.bao.processor.BaoProcessor")
public final class MilestoneKeys {

  /// The model's part of every key.
  public static final String PREFIX = "ms";

  /// What the table's partition keys have in its place: that of the item collection.
  public static final String COLLECTION = "pi";

  private MilestoneKeys() {}

  /// The key of an item in the table.
  public static ItemKey item(KeySpace in, String projectId, LocalDate dueOn) {
    return new ItemKey(partition(in, projectId), sort(in, dueOn));
  }

  /// The partition key of an item in the table.
  public static String partition(KeySpace in, String projectId) {
    return in.partition(COLLECTION, in.text("Milestone.projectId", projectId));
  }

  /// The sort key of an item in the table.
  public static String sort(KeySpace in, LocalDate dueOn) {
    return in.memberSort(PREFIX, in.date("Milestone.dueOn", dueOn));
  }

  /// The keys of an item in `byOwner`, which is gsi3.
  public static ItemKey byOwner(KeySpace in, String owner, Instant createdAt) {
    return new ItemKey(byOwnerPartition(in, owner), byOwnerSort(in, createdAt));
  }

  /// The partition key of `byOwner`.
  public static String byOwnerPartition(KeySpace in, String owner) {
    return in.indexPartition(COLLECTION, 3, in.text("Milestone.owner", owner));
  }

  /// The sort key of `byOwner`.
  public static String byOwnerSort(KeySpace in, Instant createdAt) {
    return in.sort(PREFIX, in.instant("Milestone.createdAt", createdAt));
  }
}
