package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.Update;
import dev.bao.key.KeySpace;
import dev.bao.model.Difference;
import dev.bao.model.Encode;
import java.util.function.Consumer;

/// A patch of an [Effort]: what is not named stays. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class EffortUpdate extends Update<Effort> {

  private EffortUpdate(KeySpace in) {
    super(in, EffortSchema.MODEL);
  }

  /// What a patch sets.
  static Update<Effort> of(KeySpace in, Consumer<EffortUpdate> patch) {
    EffortUpdate update = new EffortUpdate(in);
    patch.accept(update);
    return update;
  }

  /// What makes one record of another.
  static Update<Effort> between(KeySpace in, Effort before, Effort after) {
    EffortUpdate update = new EffortUpdate(in);
    if (Difference.between(before.code(), after.code())) {
      update.code(after.code());
    }
    if (Difference.between(before.text(), after.text())) {
      update.text(after.text());
    }
    return update;
  }

  /// Sets `code`, which is unique.
  public EffortUpdate code(String code) {
    set("code", Encode.text(code, "Effort.code"));
    setSentinel(1, EffortKeys.uniqueCode(in(), code));
    return this;
  }

  /// Sets `text`.
  public EffortUpdate text(String text) {
    set("text", Encode.text(text, "Effort.text"));
    return this;
  }
}
