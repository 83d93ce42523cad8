package dev.bao.tracker;

import dev.bao.annotations.Generated;
import dev.bao.operation.Relation;

/// The other models that [StoryTag] items name, for `loadRelated`.
@Generated("dev.bao.processor.BaoProcessor")
public final class StoryTagRelations {

  /// The [Story] that `storyId` names.
  public static final Relation<StoryTag, Story> STORY =
      new Relation<>(
          "StoryTag.storyId",
          StorySchema::new,
          (in, storyTag) -> StoryKeys.item(in, storyTag.storyId()));

  /// The [Tag] that `tagId` names.
  public static final Relation<StoryTag, Tag> TAG =
      new Relation<>(
          "StoryTag.tagId", TagSchema::new, (in, storyTag) -> TagKeys.item(in, storyTag.tagId()));

  private StoryTagRelations() {}
}
