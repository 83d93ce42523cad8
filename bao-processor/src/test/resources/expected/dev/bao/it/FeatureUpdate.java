package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.Update;
import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;
import dev.bao.model.Difference;
import dev.bao.model.Encode;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A patch of a [Feature]: what is not named stays. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class FeatureUpdate extends Update<Feature> {

  private final String project;
  private final String featureId;
  private @Nullable Status status;
  private @Nullable String team;

  private FeatureUpdate(KeySpace in, String project, String featureId) {
    super(in, FeatureSchema.MODEL);
    this.project = project;
    this.featureId = featureId;
  }

  /// What a patch sets.
  static Update<Feature> of(
      KeySpace in, String project, String featureId, Consumer<FeatureUpdate> patch) {
    FeatureUpdate update = new FeatureUpdate(in, project, featureId);
    patch.accept(update);
    return update;
  }

  /// What makes one record of another.
  static Update<Feature> between(KeySpace in, Feature before, Feature after) {
    FeatureUpdate update = new FeatureUpdate(in, before.project(), before.featureId());
    if (Difference.between(before.slug(), after.slug())) {
      if (after.slug() == null) {
        update.clearSlug();
      } else {
        update.slug(after.slug());
      }
    }
    if (Difference.between(before.status(), after.status())) {
      update.status(after.status());
    }
    if (Difference.between(before.team(), after.team())) {
      if (after.team() == null) {
        update.clearTeam();
      } else {
        update.team(after.team());
      }
    }
    if (Difference.between(before.owner(), after.owner())) {
      update.owner(after.owner());
    }
    if (Difference.between(before.createdAt(), after.createdAt())) {
      update.createdAt(after.createdAt());
    }
    return update;
  }

  /// Sets `slug`, which is unique.
  public FeatureUpdate slug(String slug) {
    set("slug", Encode.text(slug, "Feature.slug"));
    setSentinel(1, FeatureKeys.uniqueSlug(in(), slug));
    return this;
  }

  /// Clears `slug`, and frees its value.
  public FeatureUpdate clearSlug() {
    set("slug", null);
    setSentinel(1, null);
    return this;
  }

  /// Sets `status` and `team`, and with them the partition key of `byStatus` and the keys of
  /// `byTeam`. A null clears `team`.
  public FeatureUpdate statusAndTeam(Status status, @Nullable String team) {
    status(status);
    if (team == null) {
      clearTeam();
    } else {
      team(team);
    }
    return this;
  }

  /// Sets `status`, and with it the partition key of `byStatus` and the keys of `byTeam`. Unless
  /// `team` is set too, a patch by id reads the record first.
  public FeatureUpdate status(Status status) {
    set("status", Encode.constant(status, "Feature.status"));
    this.status = status;
    setIndexPartition(1, FeatureKeys.byStatusPartition(in(), project, featureId, status));
    deferIndexKey(2);
    return this;
  }

  /// Sets `team`, and with it the keys of `byTeam`. Unless `status` is set too, a patch by id reads
  /// the record first.
  public FeatureUpdate team(String team) {
    set("team", Encode.text(team, "Feature.team"));
    this.team = team;
    deferIndexKey(2);
    return this;
  }

  /// Clears `team`, and takes the item out of `byTeam`.
  public FeatureUpdate clearTeam() {
    set("team", null);
    deferIndexKey(2);
    return this;
  }

  /// Sets `owner`, and with it the partition key of `byOwner`.
  public FeatureUpdate owner(String owner) {
    set("owner", Encode.text(owner, "Feature.owner"));
    setIndexPartition(3, FeatureKeys.byOwnerPartition(in(), owner));
    return this;
  }

  /// Sets `createdAt`, and with it the sort key of `byStatus` and the sort key of `byOwner`.
  public FeatureUpdate createdAt(Instant createdAt) {
    set("createdAt", Encode.instant(createdAt, "Feature.createdAt"));
    setIndexSort(1, FeatureKeys.byStatusSort(in(), createdAt));
    setIndexSort(3, FeatureKeys.byOwnerSort(in(), createdAt));
    return this;
  }

  @Override
  protected boolean leavesIndex(int slot) {
    return switch (slot) {
      case 2 -> clears("team");
      default -> super.leavesIndex(slot);
    };
  }

  @Override
  protected @Nullable ItemKey indexKey(int slot, @Nullable Feature before) {
    return switch (slot) {
      case 2 -> byTeam(before);
      default -> super.indexKey(slot, before);
    };
  }

  private @Nullable ItemKey byTeam(@Nullable Feature before) {
    String team = this.team != null ? this.team : known(before).team();
    Status status = this.status != null ? this.status : known(before).status();
    return team == null ? null : FeatureKeys.byTeam(in(), project, featureId, team, status);
  }
}
