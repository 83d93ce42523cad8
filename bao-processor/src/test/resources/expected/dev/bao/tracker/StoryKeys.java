package dev.bao.tracker;

import dev.bao.annotations.Generated;
import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;

/// The keys of [Story] items, made within the keys of one tenant.
@Generated("dev.bao.processor.BaoProcessor")
public final class StoryKeys {

  /// The model's part of every key.
  public static final String PREFIX = "story";

  private StoryKeys() {}

  /// The key of an item in the table.
  public static ItemKey item(KeySpace in, String storyId) {
    return new ItemKey(in.partition(PREFIX, in.text("Story.storyId", storyId)), PREFIX);
  }

  /// The keys of an item in `byEpic`, which is gsi1.
  public static ItemKey byEpic(KeySpace in, long epicId, String storyId) {
    return new ItemKey(byEpicPartition(in, epicId), byEpicSort(in, storyId));
  }

  /// The partition key of `byEpic`.
  public static String byEpicPartition(KeySpace in, long epicId) {
    return in.indexPartition(PREFIX, 1, in.integer(epicId));
  }

  /// The sort key of `byEpic`.
  public static String byEpicSort(KeySpace in, String storyId) {
    return in.sort(PREFIX, in.text("Story.storyId", storyId));
  }

  /// The keys of an item in `byAssignee`, which is gsi2.
  public static ItemKey byAssignee(KeySpace in, String assigneeId, String title) {
    return new ItemKey(byAssigneePartition(in, assigneeId), byAssigneeSort(in, title));
  }

  /// The partition key of `byAssignee`.
  public static String byAssigneePartition(KeySpace in, String assigneeId) {
    return in.indexPartition(PREFIX, 2, in.text("Story.assigneeId", assigneeId));
  }

  /// The sort key of `byAssignee`.
  public static String byAssigneeSort(KeySpace in, String title) {
    return in.sort(PREFIX, in.text("Story.title", title));
  }
}
