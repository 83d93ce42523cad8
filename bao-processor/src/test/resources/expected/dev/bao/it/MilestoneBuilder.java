package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.model.MissingComponents;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Builds a [Milestone] value by value. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class MilestoneBuilder {

  private @Nullable String projectId;
  private @Nullable LocalDate dueOn;
  private @Nullable String name;
  private @Nullable String owner;
  private @Nullable Instant createdAt;

  /// Starts without values.
  public MilestoneBuilder() {}

  /// Starts with the values of a record.
  public static MilestoneBuilder from(Milestone milestone) {
    return new MilestoneBuilder()
        .projectId(milestone.projectId())
        .dueOn(milestone.dueOn())
        .name(milestone.name())
        .owner(milestone.owner())
        .createdAt(milestone.createdAt());
  }

  /// Sets `projectId`.
  public MilestoneBuilder projectId(String projectId) {
    this.projectId = projectId;
    return this;
  }

  /// Sets `dueOn`.
  public MilestoneBuilder dueOn(LocalDate dueOn) {
    this.dueOn = dueOn;
    return this;
  }

  /// Sets `name`.
  public MilestoneBuilder name(String name) {
    this.name = name;
    return this;
  }

  /// Sets `owner`.
  public MilestoneBuilder owner(String owner) {
    this.owner = owner;
    return this;
  }

  /// Sets `createdAt`.
  public MilestoneBuilder createdAt(Instant createdAt) {
    this.createdAt = createdAt;
    return this;
  }

  /// Builds the record.
  ///
  /// @throws dev.bao.error.MappingException `BAO-7006` where values are missing; it names all of
  ///   them
  public Milestone build() {
    if (projectId == null || dueOn == null || name == null || owner == null || createdAt == null) {
      throw MissingComponents.error(
          "Milestone",
          "projectId",
          projectId,
          "dueOn",
          dueOn,
          "name",
          name,
          "owner",
          owner,
          "createdAt",
          createdAt);
    }
    return new Milestone(projectId, dueOn, name, owner, createdAt);
  }
}
