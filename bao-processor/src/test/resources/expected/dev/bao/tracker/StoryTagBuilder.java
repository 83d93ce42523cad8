package dev.bao.tracker;

import dev.bao.annotations.Generated;
import dev.bao.model.MissingComponents;
import org.jspecify.annotations.Nullable;

/// Builds a [StoryTag] value by value. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class StoryTagBuilder {

  private @Nullable String storyId;
  private @Nullable String tagId;

  /// Starts without values.
  public StoryTagBuilder() {}

  /// Starts with the values of a record.
  public static StoryTagBuilder from(StoryTag storyTag) {
    return new StoryTagBuilder()
        .storyId(storyTag.storyId())
        .tagId(storyTag.tagId());
  }

  /// Sets `storyId`.
  public StoryTagBuilder storyId(String storyId) {
    this.storyId = storyId;
    return this;
  }

  /// Sets `tagId`.
  public StoryTagBuilder tagId(String tagId) {
    this.tagId = tagId;
    return this;
  }

  /// Builds the record.
  ///
  /// @throws dev.bao.error.MappingException `BAO-7006` where values are missing; it names all of
  ///   them
  public StoryTag build() {
    if (storyId == null || tagId == null) {
      throw MissingComponents.error("StoryTag", "storyId", storyId, "tagId", tagId);
    }
    return new StoryTag(storyId, tagId);
  }
}
