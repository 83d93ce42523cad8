package dev.bao.tracker;

import dev.bao.annotations.Generated;
import dev.bao.expression.Update;
import dev.bao.key.KeySpace;
import dev.bao.model.Encode;
import org.jspecify.annotations.Nullable;

/// A patch of a [Story]: what is not named stays. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class StoryUpdate extends Update<Story> {

  private final String storyId;

  StoryUpdate(KeySpace in, String storyId) {
    super(in, StorySchema.MODEL);
    this.storyId = storyId;
  }

  /// Sets `epicId`, and with it the keys of `byEpic`.
  public StoryUpdate epicId(long epicId) {
    set("epicId", Encode.number(epicId, "Story.epicId"));
    setIndexKey(1, StoryKeys.byEpic(in(), epicId, storyId));
    return this;
  }

  /// Sets `title` and `assigneeId`, and with them the keys of `byAssignee`. A null clears
  /// `assigneeId`.
  public StoryUpdate titleAndAssigneeId(String title, @Nullable String assigneeId) {
    set("title", Encode.text(title, "Story.title"));
    set("assigneeId", assigneeId == null ? null : Encode.text(assigneeId, "Story.assigneeId"));
    setIndexKey(2, assigneeId == null ? null : StoryKeys.byAssignee(in(), assigneeId, title));
    return this;
  }

  /// Sets `reviewer`.
  public StoryUpdate reviewer(String reviewer) {
    set("reviewer", Encode.text(reviewer, "Story.reviewer"));
    return this;
  }

  /// Clears `reviewer`.
  public StoryUpdate clearReviewer() {
    set("reviewer", null);
    return this;
  }
}
