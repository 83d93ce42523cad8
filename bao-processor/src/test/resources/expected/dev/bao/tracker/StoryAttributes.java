package dev.bao.tracker;

import dev.bao.annotations.Generated;
import dev.bao.expression.OrderedAttribute;
import dev.bao.expression.TextAttribute;
import dev.bao.model.Encode;

/// The attributes of [Story] items, for conditions and filters.
@Generated("dev.bao.processor.BaoProcessor")
public final class StoryAttributes {

  /// `storyId`
  public static final TextAttribute<Story> STORY_ID =
      new TextAttribute<>("storyId", "Story.storyId");

  /// `epicId`
  public static final OrderedAttribute<Story, Long> EPIC_ID =
      new OrderedAttribute<>("epicId", "Story.epicId", Encode::number);

  /// `title`
  public static final TextAttribute<Story> TITLE = new TextAttribute<>("title", "Story.title");

  /// `assigneeId`
  public static final TextAttribute<Story> ASSIGNEE_ID =
      new TextAttribute<>("assigneeId", "Story.assigneeId");

  /// `reviewer`
  public static final TextAttribute<Story> REVIEWER =
      new TextAttribute<>("reviewer", "Story.reviewer");

  private StoryAttributes() {}
}
