package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;

/// The keys of [Model] items, made within the keys of one tenant.
@Generated("dev.bao.processor.BaoProcessor")
public final class ModelKeys {

  /// The model's part of every key.
  public static final String PREFIX = "model";

  private ModelKeys() {}

  /// The key of an item in the table.
  public static ItemKey item(KeySpace in, int number) {
    return new ItemKey(in.partition(PREFIX, in.integer(number)), PREFIX);
  }

  /// The keys of an item in `byName`, which is gsi1.
  public static ItemKey byName(KeySpace in, String name, int number) {
    return new ItemKey(byNamePartition(in, name), byNameSort(in, number));
  }

  /// The partition key of `byName`.
  public static String byNamePartition(KeySpace in, String name) {
    return in.indexPartition(PREFIX, 1, in.text("Model.name", name));
  }

  /// The sort key of `byName`.
  public static String byNameSort(KeySpace in, int number) {
    return in.sort(PREFIX, in.integer(number));
  }
}
