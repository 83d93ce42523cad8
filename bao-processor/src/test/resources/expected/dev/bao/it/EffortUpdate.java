package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.Update;
import dev.bao.key.KeySpace;
import dev.bao.model.Encode;

/// A patch of an [Effort]: what is not named stays. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class EffortUpdate extends Update<Effort> {

  EffortUpdate(KeySpace in) {
    super(in, EffortSchema.MODEL);
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
