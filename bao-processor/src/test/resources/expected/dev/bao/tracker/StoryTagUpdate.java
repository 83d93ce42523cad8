package dev.bao.tracker;

import dev.bao.annotations.Generated;
import dev.bao.expression.Update;
import dev.bao.key.KeySpace;

/// A patch of a [StoryTag]: what is not named stays. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class StoryTagUpdate extends Update<StoryTag> {

  StoryTagUpdate(KeySpace in) {
    super(in, StoryTagSchema.MODEL);
  }
}
