package dev.bao.tracker;

import dev.bao.annotations.Generated;
import dev.bao.model.MissingComponents;
import org.jspecify.annotations.Nullable;

/// Builds a [Member] value by value. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class MemberBuilder {

  private @Nullable String memberId;
  private @Nullable String name;

  /// Starts without values.
  public MemberBuilder() {}

  /// Starts with the values of a record.
  public static MemberBuilder from(Member member) {
    return new MemberBuilder()
        .memberId(member.memberId())
        .name(member.name());
  }

  /// Sets `memberId`.
  public MemberBuilder memberId(String memberId) {
    this.memberId = memberId;
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
    if (memberId == null || name == null) {
      throw MissingComponents.error("Member", "memberId", memberId, "name", name);
    }
    return new Member(memberId, name);
  }
}
