package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.Update;
import dev.bao.key.KeySpace;
import dev.bao.model.Difference;
import dev.bao.model.Encode;
import java.time.Instant;
import java.util.function.Consumer;

/// A patch of a [Charter]: what is not named stays. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class CharterUpdate extends Update<Charter> {

  private CharterUpdate(KeySpace in) {
    super(in, CharterSchema.MODEL);
  }

  /// What a patch sets.
  static Update<Charter> of(KeySpace in, Consumer<CharterUpdate> patch) {
    CharterUpdate update = new CharterUpdate(in);
    patch.accept(update);
    return update;
  }

  /// What makes one record of another.
  static Update<Charter> between(KeySpace in, Charter before, Charter after) {
    CharterUpdate update = new CharterUpdate(in);
    if (Difference.between(before.code(), after.code())) {
      update.code(after.code());
    }
    if (Difference.between(before.owner(), after.owner())) {
      update.owner(after.owner());
    }
    if (Difference.between(before.createdAt(), after.createdAt())) {
      update.createdAt(after.createdAt());
    }
    return update;
  }

  /// Sets `code`, which is unique.
  public CharterUpdate code(String code) {
    set("code", Encode.text(code, "Charter.code"));
    setSentinel(1, CharterKeys.uniqueCode(in(), code));
    return this;
  }

  /// Sets `owner`, and with it the partition key of `byOwner`.
  public CharterUpdate owner(String owner) {
    set("owner", Encode.text(owner, "Charter.owner"));
    setIndexPartition(3, CharterKeys.byOwnerPartition(in(), owner));
    return this;
  }

  /// Sets `createdAt`, and with it the sort key of `byOwner`.
  public CharterUpdate createdAt(Instant createdAt) {
    set("createdAt", Encode.instant(createdAt, "Charter.createdAt"));
    setIndexSort(3, CharterKeys.byOwnerSort(in(), createdAt));
    return this;
  }
}
