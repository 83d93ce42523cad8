package dev.bao.tracker;

import dev.bao.annotations.Generated;
import dev.bao.model.MissingComponents;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Builds a [Story] value by value. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class StoryBuilder {

  private @Nullable String storyId;
  private @Nullable Long epicId;
  private @Nullable String title;
  private @Nullable String assigneeId;
  private Optional<String> reviewer = Optional.empty();

  /// Starts without values.
  public StoryBuilder() {}

  /// Starts with the values of a record.
  public static StoryBuilder from(Story story) {
    return new StoryBuilder()
        .storyId(story.storyId())
        .epicId(story.epicId())
        .title(story.title())
        .assigneeId(story.assigneeId())
        .reviewer(story.reviewer());
  }

  /// Sets `storyId`; `create` gives it a new ULID where it is not set.
  public StoryBuilder storyId(String storyId) {
    this.storyId = storyId;
    return this;
  }

  /// Sets `epicId`.
  public StoryBuilder epicId(long epicId) {
    this.epicId = epicId;
    return this;
  }

  /// Sets `title`.
  public StoryBuilder title(String title) {
    this.title = title;
    return this;
  }

  /// Sets `assigneeId`.
  public StoryBuilder assigneeId(@Nullable String assigneeId) {
    this.assigneeId = assigneeId;
    return this;
  }

  /// Sets `reviewer`.
  public StoryBuilder reviewer(Optional<String> reviewer) {
    this.reviewer = reviewer;
    return this;
  }

  /// Sets `reviewer` to a value.
  public StoryBuilder reviewer(String reviewer) {
    this.reviewer = Optional.of(reviewer);
    return this;
  }

  boolean hasStoryId() {
    return storyId != null;
  }

  /// Builds the record.
  ///
  /// @throws dev.bao.error.MappingException `BAO-7006` where values are missing; it names all of
  ///   them
  public Story build() {
    if (storyId == null || epicId == null || title == null) {
      throw MissingComponents.error("Story", "storyId", storyId, "epicId", epicId, "title", title);
    }
    return new Story(storyId, epicId, title, assigneeId, reviewer);
  }
}
