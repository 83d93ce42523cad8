package dev.bao.tracker;

import dev.bao.annotations.Generated;
import dev.bao.model.MissingComponents;
import org.jspecify.annotations.Nullable;

/// Builds a [Tag] value by value. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class TagBuilder {

  private @Nullable String tagId;
  private @Nullable String colour;

  /// Starts without values.
  public TagBuilder() {}

  /// Starts with the values of a record.
  public static TagBuilder from(Tag tag) {
    return new TagBuilder()
        .tagId(tag.tagId())
        .colour(tag.colour());
  }

  /// Sets `tagId`.
  public TagBuilder tagId(String tagId) {
    this.tagId = tagId;
    return this;
  }

  /// Sets `colour`.
  public TagBuilder colour(String colour) {
    this.colour = colour;
    return this;
  }

  /// Builds the record.
  ///
  /// @throws dev.bao.error.MappingException `BAO-7006` where values are missing; it names all of
  ///   them
  public Tag build() {
    if (tagId == null || colour == null) {
      throw MissingComponents.error("Tag", "tagId", tagId, "colour", colour);
    }
    return new Tag(tagId, colour);
  }
}
