package dev.bao.tracker;

import dev.bao.annotations.Generated;
import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;

/// The keys of [Epic] items, made within the keys of one tenant.
@Generated("dev.bao.processor.BaoProcessor")
public final class EpicKeys {

  /// The model's part of every key.
  public static final String PREFIX = "epic";

  private EpicKeys() {}

  /// The key of an item in the table.
  public static ItemKey item(KeySpace in, long number) {
    return new ItemKey(in.partition(PREFIX, in.integer(number)), PREFIX);
  }
}
