package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.Update;
import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;
import dev.bao.model.Difference;
import dev.bao.model.Encode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A patch of a [Member]: what is not named stays. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class MemberUpdate extends Update<Member> {

  private final String memberId;
  private @Nullable String team;
  private @Nullable String handle;

  private MemberUpdate(KeySpace in, String memberId) {
    super(in, MemberSchema.MODEL);
    this.memberId = memberId;
  }

  /// What a patch sets.
  static Update<Member> of(KeySpace in, String memberId, Consumer<MemberUpdate> patch) {
    MemberUpdate update = new MemberUpdate(in, memberId);
    patch.accept(update);
    return update;
  }

  /// What makes one record of another.
  static Update<Member> between(KeySpace in, Member before, Member after) {
    MemberUpdate update = new MemberUpdate(in, before.memberId());
    if (Difference.between(before.email(), after.email())) {
      update.email(after.email());
    }
    if (Difference.between(before.team(), after.team())) {
      if (after.team().isEmpty()) {
        update.clearTeam();
      } else {
        update.team(after.team().get());
      }
    }
    if (Difference.between(before.handle(), after.handle())) {
      if (after.handle() == null) {
        update.clearHandle();
      } else {
        update.handle(after.handle());
      }
    }
    if (Difference.between(before.name(), after.name())) {
      update.name(after.name());
    }
    return update;
  }

  /// Sets `email`, which is unique in any case.
  public MemberUpdate email(String email) {
    set("email", Encode.text(email, "Member.email"));
    setSentinel(1, MemberKeys.uniqueEmail(in(), email));
    return this;
  }

  /// Sets `team`, which is unique as `team` and `handle` in any case together and unique as `team`
  /// and `memberId` together.
  public MemberUpdate team(String team) {
    set("team", Encode.text(team, "Member.team"));
    this.team = team;
    deferSentinel(2);
    setSentinel(3, MemberKeys.uniqueTeamAndMemberId(in(), team, memberId));
    return this;
  }

  /// Clears `team`, and frees its value.
  public MemberUpdate clearTeam() {
    set("team", null);
    deferSentinel(2);
    setSentinel(3, null);
    return this;
  }

  /// Sets `handle`, which is unique as `team` and `handle` in any case together.
  public MemberUpdate handle(String handle) {
    set("handle", Encode.text(handle, "Member.handle"));
    this.handle = handle;
    deferSentinel(2);
    return this;
  }

  /// Clears `handle`, and frees its value.
  public MemberUpdate clearHandle() {
    set("handle", null);
    deferSentinel(2);
    return this;
  }

  /// Sets `name`.
  public MemberUpdate name(String name) {
    set("name", Encode.text(name, "Member.name"));
    return this;
  }

  @Override
  protected @Nullable ItemKey sentinel(int constraint, @Nullable Member before) {
    return switch (constraint) {
      case 2 -> uniqueTeamAndHandle(before);
      default -> super.sentinel(constraint, before);
    };
  }

  private @Nullable ItemKey uniqueTeamAndHandle(@Nullable Member before) {
    String team =
        clears("team") ? null : this.team != null ? this.team : known(before).team().orElse(null);
    String handle =
        clears("handle") ? null : this.handle != null ? this.handle : known(before).handle();
    return team == null || handle == null
        ? null
        : MemberKeys.uniqueTeamAndHandle(in(), team, handle);
  }
}
