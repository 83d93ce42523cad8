package dev.bao.tracker;

import dev.bao.annotations.Generated;
import dev.bao.expression.Update;
import dev.bao.key.KeySpace;
import dev.bao.model.Difference;
import dev.bao.model.Encode;
import java.util.function.Consumer;

/// A patch of a [Member]: what is not named stays. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class MemberUpdate extends Update<Member> {

  private MemberUpdate(KeySpace in) {
    super(in, MemberSchema.MODEL);
  }

  /// What a patch sets.
  static Update<Member> of(KeySpace in, Consumer<MemberUpdate> patch) {
    MemberUpdate update = new MemberUpdate(in);
    patch.accept(update);
    return update;
  }

  /// What makes one record of another.
  static Update<Member> between(KeySpace in, Member before, Member after) {
    MemberUpdate update = new MemberUpdate(in);
    if (Difference.between(before.name(), after.name())) {
      update.name(after.name());
    }
    return update;
  }

  /// Sets `name`.
  public MemberUpdate name(String name) {
    set("name", Encode.text(name, "Member.name"));
    return this;
  }
}
