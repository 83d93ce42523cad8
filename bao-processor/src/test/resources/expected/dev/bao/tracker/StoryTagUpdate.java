package dev.bao.tracker;

import dev.bao.annotations.Generated;
import dev.bao.expression.Update;
import dev.bao.key.KeySpace;
import java.util.function.Consumer;

/// A patch of a [StoryTag]: what is not named stays. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class StoryTagUpdate extends Update<StoryTag> {

  private StoryTagUpdate(KeySpace in) {
    super(in, StoryTagSchema.MODEL);
  }

  /// What a patch sets.
  static Update<StoryTag> of(KeySpace in, Consumer<StoryTagUpdate> patch) {
    StoryTagUpdate update = new StoryTagUpdate(in);
    patch.accept(update);
    return update;
  }

  /// What makes one record of another.
  static Update<StoryTag> between(KeySpace in, StoryTag before, StoryTag after) {
    StoryTagUpdate update = new StoryTagUpdate(in);
    return update;
  }
}
