package dev.bao.tracker;

import dev.bao.annotations.Generated;
import dev.bao.expression.Update;
import dev.bao.key.KeySpace;
import dev.bao.model.Encode;

/// A patch of an [Epic]: what is not named stays. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class EpicUpdate extends Update<Epic> {

  EpicUpdate(KeySpace in) {
    super(in, EpicSchema.MODEL);
  }

  /// Sets `title`.
  public EpicUpdate title(String title) {
    set("title", Encode.text(title, "Epic.title"));
    return this;
  }
}
