package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.Update;
import dev.bao.key.KeySpace;
import dev.bao.model.Encode;
import java.time.Instant;

/// A patch of a [Milestone]: what is not named stays. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class MilestoneUpdate extends Update<Milestone> {

  MilestoneUpdate(KeySpace in) {
    super(in, MilestoneSchema.MODEL);
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
