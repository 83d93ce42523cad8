package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.model.MissingComponents;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Builds a [Charter] value by value. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class CharterBuilder {

  private @Nullable String projectId;
  private @Nullable String code;
  private @Nullable String owner;
  private @Nullable Instant createdAt;

  /// Starts without values.
  public CharterBuilder() {}

  /// Starts with the values of a record.
  public static CharterBuilder from(Charter charter) {
    return new CharterBuilder()
        .projectId(charter.projectId())
        .code(charter.code())
        .owner(charter.owner())
        .createdAt(charter.createdAt());
  }

  /// Sets `projectId`.
  public CharterBuilder projectId(String projectId) {
    this.projectId = projectId;
    return this;
  }

  /// Sets `code`.
  public CharterBuilder code(String code) {
    this.code = code;
    return this;
  }

  /// Sets `owner`.
  public CharterBuilder owner(String owner) {
    this.owner = owner;
    return this;
  }

  /// Sets `createdAt`.
  public CharterBuilder createdAt(Instant createdAt) {
    this.createdAt = createdAt;
    return this;
  }

  /// Builds the record.
  ///
  /// @throws dev.bao.error.MappingException `BAO-7006` where values are missing; it names all of
  ///   them
  public Charter build() {
    if (projectId == null || code == null || owner == null || createdAt == null) {
      throw MissingComponents.error(
          "Charter", "projectId", projectId, "code", code, "owner", owner, "createdAt", createdAt);
    }
    return new Charter(projectId, code, owner, createdAt);
  }
}
