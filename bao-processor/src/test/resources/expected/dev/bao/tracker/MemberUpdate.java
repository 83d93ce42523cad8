package dev.bao.tracker;

import dev.bao.annotations.Generated;
import dev.bao.expression.Update;
import dev.bao.key.KeySpace;
import dev.bao.model.Encode;

/// A patch of a [Member]: what is not named stays. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class MemberUpdate extends Update<Member> {

  MemberUpdate(KeySpace in) {
    super(in, MemberSchema.MODEL);
  }

  /// Sets `name`.
  public MemberUpdate name(String name) {
    set("name", Encode.text(name, "Member.name"));
    return this;
  }
}
