package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.model.MissingComponents;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Builds a [Member] value by value. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class MemberBuilder {

  private @Nullable String memberId;
  private @Nullable String email;
  private Optional<String> team = Optional.empty();
  private @Nullable String handle;
  private @Nullable String name;

  /// Starts without values.
  public MemberBuilder() {}

  /// Starts with the values of a record.
  public static MemberBuilder from(Member member) {
    return new MemberBuilder()
        .memberId(member.memberId())
        .email(member.email())
        .team(member.team())
        .handle(member.handle())
        .name(member.name());
  }

  /// Sets `memberId`.
  public MemberBuilder memberId(String memberId) {
    this.memberId = memberId;
    return this;
  }

  /// Sets `email`.
  public MemberBuilder email(String email) {
    this.email = email;
    return this;
  }

  /// Sets `team`.
  public MemberBuilder team(Optional<String> team) {
    this.team = team;
    return this;
  }

  /// Sets `team` to a value.
  public MemberBuilder team(String team) {
    this.team = Optional.of(team);
    return this;
  }

  /// Sets `handle`.
  public MemberBuilder handle(@Nullable String handle) {
    this.handle = handle;
    return this;
  }

  /// Sets `name`.
  public MemberBuilder name(String name) {
    this.name = name;
    return this;
  }

  /// Builds the record.
  ///
  /// @throws dev.bao.error.MappingException `BAO-7006` where values are missing; it names all of
  ///   them
  public Member build() {
    if (memberId == null || email == null || name == null) {
      throw MissingComponents.error("Member", "memberId", memberId, "email", email, "name", name);
    }
    return new Member(memberId, email, team, handle, name);
  }
}
