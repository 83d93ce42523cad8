package dev.bao.tracker;

import dev.bao.annotations.Generated;
import dev.bao.expression.Update;
import dev.bao.key.KeySpace;
import dev.bao.model.Difference;
import dev.bao.model.Encode;
import java.util.function.Consumer;

/// A patch of an [Epic]: what is not named stays. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class EpicUpdate extends Update<Epic> {

  private EpicUpdate(KeySpace in) {
    super(in, EpicSchema.MODEL);
  }

  /// What a patch sets.
  static Update<Epic> of(KeySpace in, Consumer<EpicUpdate> patch) {
    EpicUpdate update = new EpicUpdate(in);
    patch.accept(update);
    return update;
  }

  /// What makes one record of another.
  static Update<Epic> between(KeySpace in, Epic before, Epic after) {
    EpicUpdate update = new EpicUpdate(in);
    if (Difference.between(before.title(), after.title())) {
      update.title(after.title());
    }
    return update;
  }

  /// Sets `title`.
  public EpicUpdate title(String title) {
    set("title", Encode.text(title, "Epic.title"));
    return this;
  }
}
