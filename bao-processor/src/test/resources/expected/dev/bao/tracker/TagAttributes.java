package dev.bao.tracker;

import dev.bao.annotations.Generated;
import dev.bao.expression.TextAttribute;

/// The attributes of [Tag] items, for conditions and filters.
@Generated("dev.bao.processor.BaoProcessor")
public final class TagAttributes {

  /// `tagId`
  public static final TextAttribute<Tag> TAG_ID = new TextAttribute<>("tagId", "Tag.tagId");

  /// `colour`
  public static final TextAttribute<Tag> COLOUR = new TextAttribute<>("colour", "Tag.colour");

  private TagAttributes() {}
}
