package dev.bao.tracker;

import dev.bao.annotations.Generated;
import dev.bao.expression.TextAttribute;

/// The attributes of [StoryTag] items, for conditions and filters.
@Generated("dev.bao.processor.BaoProcessor")
public final class StoryTagAttributes {

  /// `storyId`
  public static final TextAttribute<StoryTag> STORY_ID =
      new TextAttribute<>("storyId", "StoryTag.storyId");

  /// `tagId`
  public static final TextAttribute<StoryTag> TAG_ID =
      new TextAttribute<>("tagId", "StoryTag.tagId");

  private StoryTagAttributes() {}
}
