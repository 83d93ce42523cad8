package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.Update;
import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;
import dev.bao.model.Difference;
import dev.bao.model.Encode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A patch of a [Role]: what is not named stays. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class RoleUpdate extends Update<Role> {

  private final String team;
  private @Nullable String kind;
  private @Nullable Integer level;

  private RoleUpdate(KeySpace in, String team) {
    super(in, RoleSchema.MODEL);
    this.team = team;
  }

  /// What a patch sets.
  static Update<Role> of(KeySpace in, String team, Consumer<RoleUpdate> patch) {
    RoleUpdate update = new RoleUpdate(in, team);
    patch.accept(update);
    return update;
  }

  /// What makes one record of another.
  static Update<Role> between(KeySpace in, Role before, Role after) {
    RoleUpdate update = new RoleUpdate(in, before.team());
    if (Difference.between(before.code(), after.code())) {
      update.code(after.code());
    }
    if (Difference.between(before.kind(), after.kind())) {
      update.kind(after.kind());
    }
    if (before.level() != after.level()) {
      update.level(after.level());
    }
    return update;
  }

  /// Sets `code`, which is unique.
  public RoleUpdate code(String code) {
    set("code", Encode.text(code, "Role.code"));
    setSentinel(1, RoleKeys.uniqueCode(in(), code));
    return this;
  }

  /// Sets `kind` and `level`, and with them the keys of `byKind` and the keys of `admins`.
  public RoleUpdate kindAndLevel(String kind, int level) {
    kind(kind);
    level(level);
    return this;
  }

  /// Sets `kind`, and with it the keys of `byKind` and the keys of `admins`. Unless `level` is set
  /// too, a patch by id reads the record first.
  public RoleUpdate kind(String kind) {
    set("kind", Encode.text(kind, "Role.kind"));
    this.kind = kind;
    deferIndexKey(1);
    setIndexKey(2, !RoleKeys.adminsHasKind(kind) ? null : RoleKeys.admins(in(), team));
    return this;
  }

  /// Sets `level`, and with it the keys of `byKind`. Unless `kind` is set too, a patch by id reads
  /// the record first.
  public RoleUpdate level(int level) {
    set("level", Encode.number(level, "Role.level"));
    this.level = level;
    deferIndexKey(1);
    return this;
  }

  @Override
  protected boolean leavesIndex(int slot) {
    return switch (slot) {
      case 1 -> false;
      default -> super.leavesIndex(slot);
    };
  }

  @Override
  protected @Nullable ItemKey indexKey(int slot, @Nullable Role before) {
    return switch (slot) {
      case 1 -> byKind(before);
      default -> super.indexKey(slot, before);
    };
  }

  private ItemKey byKind(@Nullable Role before) {
    String kind = this.kind != null ? this.kind : known(before).kind();
    int level = this.level != null ? this.level : known(before).level();
    return RoleKeys.byKind(in(), kind, team, level);
  }
}
