package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;
import java.time.Instant;

/// The keys of [Charter] items, made within the keys of one tenant.
@Generated("dev.bao.processor.BaoProcessor")
public final class CharterKeys {

  /// The model's part of every key.
  public static final String PREFIX = "charter";

  /// What the table's partition keys have in its place: that of the item collection.
  public static final String COLLECTION = "pi";

  private CharterKeys() {}

  /// The key of an item in the table.
  public static ItemKey item(KeySpace in, String projectId) {
    return new ItemKey(in.partition(COLLECTION, in.text("Charter.projectId", projectId)), PREFIX);
  }

  /// The keys of an item in `byOwner`, which is gsi3.
  public static ItemKey byOwner(KeySpace in, String owner, Instant createdAt) {
    return new ItemKey(byOwnerPartition(in, owner), byOwnerSort(in, createdAt));
  }

  /// The partition key of `byOwner`.
  public static String byOwnerPartition(KeySpace in, String owner) {
    return in.indexPartition(COLLECTION, 3, in.text("Charter.owner", owner));
  }

  /// The sort key of `byOwner`.
  public static String byOwnerSort(KeySpace in, Instant createdAt) {
    return in.sort(PREFIX, in.instant("Charter.createdAt", createdAt));
  }

  /// The key of the sentinel that holds a unique `code`.
  public static ItemKey uniqueCode(KeySpace in, String code) {
    return in.sentinel(PREFIX, 1, "code", in.text("Charter.code", code));
  }
}
