package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.Update;
import dev.bao.key.KeySpace;
import dev.bao.model.Difference;
import dev.bao.model.Encode;
import java.time.Instant;
import java.util.function.Consumer;

/// A patch of a [Milestone]: what is not named stays. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class MilestoneUpdate extends Update<Milestone> {

  private MilestoneUpdate(KeySpace in) {
    super(in, MilestoneSchema.MODEL);
  }

  /// What a patch sets.
  static Update<Milestone> of(KeySpace in, Consumer<MilestoneUpdate> patch) {
    MilestoneUpdate update = new MilestoneUpdate(in);
    patch.accept(update);
    return update;
  }

  /// What makes one record of another.
  static Update<Milestone> between(KeySpace in, Milestone before, Milestone after) {
    MilestoneUpdate update = new MilestoneUpdate(in);
    if (Difference.between(before.name(), after.name())) {
      update.name(after.name());
    }
    if (Difference.between(before.owner(), after.owner())) {
      update.owner(after.owner());
    }
    if (Difference.between(before.createdAt(), after.createdAt())) {
      update.createdAt(after.createdAt());
    }
    return update;
  }

  /// Sets `name`.
  public MilestoneUpdate name(String name) {
    set("name", Encode.text(name, "Milestone.name"));
    return this;
  }

  /// Sets `owner`, and with it the partition key of `byOwner`.
  public MilestoneUpdate owner(String owner) {
    set("owner", Encode.text(owner, "Milestone.owner"));
    setIndexPartition(3, MilestoneKeys.byOwnerPartition(in(), owner));
    return this;
  }

  /// Sets `createdAt`, and with it the sort key of `byOwner`.
  public MilestoneUpdate createdAt(Instant createdAt) {
    set("createdAt", Encode.instant(createdAt, "Milestone.createdAt"));
    setIndexSort(3, MilestoneKeys.byOwnerSort(in(), createdAt));
    return this;
  }
}
