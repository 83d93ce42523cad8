package dev.bao.tracker;

import dev.bao.annotations.Generated;
import dev.bao.expression.Update;
import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;
import dev.bao.model.Difference;
import dev.bao.model.Encode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A patch of a [Story]: what is not named stays. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class StoryUpdate extends Update<Story> {

  private final String storyId;
  private @Nullable String title;
  private @Nullable String assigneeId;

  private StoryUpdate(KeySpace in, String storyId) {
    super(in, StorySchema.MODEL);
    this.storyId = storyId;
  }

  /// What a patch sets.
  static Update<Story> of(KeySpace in, String storyId, Consumer<StoryUpdate> patch) {
    StoryUpdate update = new StoryUpdate(in, storyId);
    patch.accept(update);
    return update;
  }

  /// What makes one record of another.
  static Update<Story> between(KeySpace in, Story before, Story after) {
    StoryUpdate update = new StoryUpdate(in, before.storyId());
    if (before.epicId() != after.epicId()) {
      update.epicId(after.epicId());
    }
    if (Difference.between(before.title(), after.title())) {
      update.title(after.title());
    }
    if (Difference.between(before.assigneeId(), after.assigneeId())) {
      if (after.assigneeId() == null) {
        update.clearAssigneeId();
      } else {
        update.assigneeId(after.assigneeId());
      }
    }
    if (Difference.between(before.reviewer(), after.reviewer())) {
      if (after.reviewer().isEmpty()) {
        update.clearReviewer();
      } else {
        update.reviewer(after.reviewer().get());
      }
    }
    return update;
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
    title(title);
    if (assigneeId == null) {
      clearAssigneeId();
    } else {
      assigneeId(assigneeId);
    }
    return this;
  }

  /// Sets `title`, and with it the keys of `byAssignee`. Unless `assigneeId` is set too, a patch by
  /// id reads the record first.
  public StoryUpdate title(String title) {
    set("title", Encode.text(title, "Story.title"));
    this.title = title;
    deferIndexKey(2);
    return this;
  }

  /// Sets `assigneeId`, and with it the keys of `byAssignee`. Unless `title` is set too, a patch by
  /// id reads the record first.
  public StoryUpdate assigneeId(String assigneeId) {
    set("assigneeId", Encode.text(assigneeId, "Story.assigneeId"));
    this.assigneeId = assigneeId;
    deferIndexKey(2);
    return this;
  }

  /// Clears `assigneeId`, and takes the item out of `byAssignee`.
  public StoryUpdate clearAssigneeId() {
    set("assigneeId", null);
    deferIndexKey(2);
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

  @Override
  protected boolean leavesIndex(int slot) {
    return switch (slot) {
      case 2 -> clears("assigneeId");
      default -> super.leavesIndex(slot);
    };
  }

  @Override
  protected @Nullable ItemKey indexKey(int slot, @Nullable Story before) {
    return switch (slot) {
      case 2 -> byAssignee(before);
      default -> super.indexKey(slot, before);
    };
  }

  private @Nullable ItemKey byAssignee(@Nullable Story before) {
    String assigneeId = this.assigneeId != null ? this.assigneeId : known(before).assigneeId();
    String title = this.title != null ? this.title : known(before).title();
    return assigneeId == null ? null : StoryKeys.byAssignee(in(), assigneeId, title);
  }
}
