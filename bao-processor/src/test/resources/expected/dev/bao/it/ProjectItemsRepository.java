package dev.bao.it;

import dev.bao.Bao;
import dev.bao.CollectionRepository;
import dev.bao.annotations.Generated;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.model.ModelCollection;
import dev.bao.model.ModelIdentity;
import dev.bao.model.ModelSchema;
import dev.bao.operation.Query;
import dev.bao.operation.TableQuery;
import java.time.Instant;
import java.util.List;

/// Reads [ProjectItems] of the current tenant together. Thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class ProjectItemsRepository extends CollectionRepository<ProjectItems> {

  /// Makes the repository of a table.
  public ProjectItemsRepository(Bao bao) {
    super(
        bao,
        List.of(
            new ModelIdentity(
                "dev.bao.it.Charter",
                CharterKeys.PREFIX,
                new ModelCollection("ProjectItems", CharterKeys.COLLECTION)),
            new ModelIdentity(
                "dev.bao.it.Milestone",
                MilestoneKeys.PREFIX,
                new ModelCollection("ProjectItems", MilestoneKeys.COLLECTION)),
            new ModelIdentity(
                "dev.bao.it.Feature",
                FeatureKeys.PREFIX,
                new ModelCollection("ProjectItems", FeatureKeys.COLLECTION))));
  }

  @Override
  protected List<ModelSchema<? extends ProjectItems>> schemas(KeyFormat format) {
    return List.of(
        new CharterSchema(format), new MilestoneSchema(format), new FeatureSchema(format));
  }

  /// The records of a `projectId`, those of each model together.
  public TableQuery<ProjectItems> byProjectId(String projectId) {
    KeySpace in = in();
    return query(in, ProjectItemsKeys.partition(in, projectId));
  }

  /// The records of an `owner`, in order of `createdAt`.
  public ByOwner byOwner(String owner) {
    KeySpace in = in();
    return new ByOwner(queryIndex(in, 3, ProjectItemsKeys.byOwnerPartition(in, owner)));
  }

  /// A query by `byOwner`, with conditions on `createdAt`. Immutable.
  public static final class ByOwner extends Query<ProjectItems> {

    private ByOwner(Query<ProjectItems> all) {
      super(all);
    }

    /// Those whose `createdAt` is this one.
    public Query<ProjectItems> createdAtIs(Instant createdAt) {
      return sort("=", in().instant("ProjectItems.createdAt", createdAt));
    }

    /// Those whose `createdAt` is before this one.
    public Query<ProjectItems> createdAtBefore(Instant createdAt) {
      return sort("<", in().instant("ProjectItems.createdAt", createdAt));
    }

    /// Those whose `createdAt` is this one or before.
    public Query<ProjectItems> createdAtNotAfter(Instant createdAt) {
      return sort("<=", in().instant("ProjectItems.createdAt", createdAt));
    }

    /// Those whose `createdAt` is after this one.
    public Query<ProjectItems> createdAtAfter(Instant createdAt) {
      return sort(">", in().instant("ProjectItems.createdAt", createdAt));
    }

    /// Those whose `createdAt` is this one or after.
    public Query<ProjectItems> createdAtNotBefore(Instant createdAt) {
      return sort(">=", in().instant("ProjectItems.createdAt", createdAt));
    }

    /// Those whose `createdAt` is within these two, both included.
    public Query<ProjectItems> createdAtBetween(Instant low, Instant high) {
      return sortBetween(
          in().instant("ProjectItems.createdAt", low),
          in().instant("ProjectItems.createdAt", high));
    }
  }
}
