package dev.bao.tracker;

import dev.bao.annotations.Generated;
import dev.bao.expression.Update;
import dev.bao.key.KeySpace;
import dev.bao.model.Difference;
import dev.bao.model.Encode;
import java.util.function.Consumer;

/// A patch of a [Tag]: what is not named stays. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class TagUpdate extends Update<Tag> {

  private TagUpdate(KeySpace in) {
    super(in, TagSchema.MODEL);
  }

  /// What a patch sets.
  static Update<Tag> of(KeySpace in, Consumer<TagUpdate> patch) {
    TagUpdate update = new TagUpdate(in);
    patch.accept(update);
    return update;
  }

  /// What makes one record of another.
  static Update<Tag> between(KeySpace in, Tag before, Tag after) {
    TagUpdate update = new TagUpdate(in);
    if (Difference.between(before.colour(), after.colour())) {
      update.colour(after.colour());
    }
    return update;
  }

  /// Sets `colour`.
  public TagUpdate colour(String colour) {
    set("colour", Encode.text(colour, "Tag.colour"));
    return this;
  }
}
