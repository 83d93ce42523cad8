package dev.bao.tracker;

import dev.bao.annotations.Generated;
import dev.bao.expression.Update;
import dev.bao.key.KeySpace;
import dev.bao.model.Encode;

/// A patch of a [Tag]: what is not named stays. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class TagUpdate extends Update<Tag> {

  TagUpdate(KeySpace in) {
    super(in, TagSchema.MODEL);
  }

  /// Sets `colour`.
  public TagUpdate colour(String colour) {
    set("colour", Encode.text(colour, "Tag.colour"));
    return this;
  }
}
