package dev.bao.tracker;

import dev.bao.annotations.Generated;
import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;

/// The keys of [StoryTag] items, made within the keys of one tenant.
@Generated("dev.bao.processor.BaoProcessor")
public final class StoryTagKeys {

  /// The model's part of every key.
  public static final String PREFIX = "st";

  private StoryTagKeys() {}

  /// The key of an item in the table.
  public static ItemKey item(KeySpace in, String storyId, String tagId) {
    return new ItemKey(partition(in, storyId), sort(in, tagId));
  }

  /// The partition key of an item in the table.
  public static String partition(KeySpace in, String storyId) {
    return in.partition(PREFIX, in.text("StoryTag.storyId", storyId));
  }

  /// The sort key of an item in the table.
  public static String sort(KeySpace in, String tagId) {
    return in.sort(PREFIX, in.text("StoryTag.tagId", tagId));
  }

  /// The keys of an item in `byTag`, which is gsi1.
  public static ItemKey byTag(KeySpace in, String tagId, String storyId) {
    return new ItemKey(byTagPartition(in, tagId), byTagSort(in, storyId));
  }

  /// The partition key of `byTag`.
  public static String byTagPartition(KeySpace in, String tagId) {
    return in.indexPartition(PREFIX, 1, in.text("StoryTag.tagId", tagId));
  }

  /// The sort key of `byTag`.
  public static String byTagSort(KeySpace in, String storyId) {
    return in.sort(PREFIX, in.text("StoryTag.storyId", storyId));
  }
}
