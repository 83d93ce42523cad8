package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.model.MissingComponents;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Builds a [Feature] value by value. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class FeatureBuilder {

  private @Nullable String project;
  private @Nullable String featureId;
  private @Nullable String slug;
  private @Nullable Status status;
  private @Nullable String team;
  private @Nullable String owner;
  private @Nullable Instant createdAt;

  /// Starts without values.
  public FeatureBuilder() {}

  /// Starts with the values of a record.
  public static FeatureBuilder from(Feature feature) {
    return new FeatureBuilder()
        .project(feature.project())
        .featureId(feature.featureId())
        .slug(feature.slug())
        .status(feature.status())
        .team(feature.team())
        .owner(feature.owner())
        .createdAt(feature.createdAt());
  }

  /// Sets `project`.
  public FeatureBuilder project(String project) {
    this.project = project;
    return this;
  }

  /// Sets `featureId`.
  public FeatureBuilder featureId(String featureId) {
    this.featureId = featureId;
    return this;
  }

  /// Sets `slug`.
  public FeatureBuilder slug(@Nullable String slug) {
    this.slug = slug;
    return this;
  }

  /// Sets `status`.
  public FeatureBuilder status(Status status) {
    this.status = status;
    return this;
  }

  /// Sets `team`.
  public FeatureBuilder team(@Nullable String team) {
    this.team = team;
    return this;
  }

  /// Sets `owner`.
  public FeatureBuilder owner(String owner) {
    this.owner = owner;
    return this;
  }

  /// Sets `createdAt`.
  public FeatureBuilder createdAt(Instant createdAt) {
    this.createdAt = createdAt;
    return this;
  }

  /// Builds the record.
  ///
  /// @throws dev.bao.error.MappingException `BAO-7006` where values are missing; it names all of
  ///   them
  public Feature build() {
    if (project == null
        || featureId == null
        || status == null
        || owner == null
        || createdAt == null) {
      throw MissingComponents.error(
          "Feature",
          "project",
          project,
          "featureId",
          featureId,
          "status",
          status,
          "owner",
          owner,
          "createdAt",
          createdAt);
    }
    return new Feature(project, featureId, slug, status, team, owner, createdAt);
  }
}
