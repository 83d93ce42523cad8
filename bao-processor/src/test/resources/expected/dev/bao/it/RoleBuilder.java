package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.model.MissingComponents;
import org.jspecify.annotations.Nullable;

/// Builds a [Role] value by value. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class RoleBuilder {

  private @Nullable String team;
  private @Nullable String name;
  private @Nullable String code;
  private @Nullable String kind;
  private @Nullable Integer level;

  /// Starts without values.
  public RoleBuilder() {}

  /// Starts with the values of a record.
  public static RoleBuilder from(Role role) {
    return new RoleBuilder()
        .team(role.team())
        .name(role.name())
        .code(role.code())
        .kind(role.kind())
        .level(role.level());
  }

  /// Sets `team`.
  public RoleBuilder team(String team) {
    this.team = team;
    return this;
  }

  /// Sets `name`.
  public RoleBuilder name(String name) {
    this.name = name;
    return this;
  }

  /// Sets `code`.
  public RoleBuilder code(String code) {
    this.code = code;
    return this;
  }

  /// Sets `kind`.
  public RoleBuilder kind(String kind) {
    this.kind = kind;
    return this;
  }

  /// Sets `level`.
  public RoleBuilder level(int level) {
    this.level = level;
    return this;
  }

  /// Builds the record.
  ///
  /// @throws dev.bao.error.MappingException `BAO-7006` where values are missing; it names all of
  ///   them
  public Role build() {
    if (team == null || name == null || code == null || kind == null || level == null) {
      throw MissingComponents.error(
          "Role", "team", team, "name", name, "code", code, "kind", kind, "level", level);
    }
    return new Role(team, name, code, kind, level);
  }
}
