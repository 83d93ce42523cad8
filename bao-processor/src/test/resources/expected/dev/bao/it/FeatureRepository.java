package dev.bao.it;

import dev.bao.Bao;
import dev.bao.Repository;
import dev.bao.annotations.CheckReturnValue;
import dev.bao.annotations.Generated;
import dev.bao.expression.Condition;
import dev.bao.expression.Projection;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.model.Encode;
import dev.bao.model.ModelCollection;
import dev.bao.model.ModelIdentity;
import dev.bao.model.ModelSchema;
import dev.bao.operation.BatchWrite;
import dev.bao.operation.Check;
import dev.bao.operation.Consistency;
import dev.bao.operation.Found;
import dev.bao.operation.Lookup;
import dev.bao.operation.Query;
import dev.bao.operation.TableQuery;
import dev.bao.operation.UpdateWrite;
import dev.bao.operation.UpsertWrite;
import dev.bao.operation.Write;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads and writes [Feature] items of the current tenant. Thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class FeatureRepository extends Repository<Feature> {

  /// Makes the repository of a table.
  public FeatureRepository(Bao bao) {
    super(
        bao,
        new ModelIdentity(
            "dev.bao.it.Feature",
            FeatureKeys.PREFIX,
            new ModelCollection("ProjectItems", FeatureKeys.COLLECTION)));
  }

  @Override
  protected ModelSchema<Feature> schema(KeyFormat format) {
    return FeatureSchema.of(format);
  }

  /// Builds a record and writes it; it must not be there yet.
  ///
  /// @throws dev.bao.operation.ItemExistsException where there is an item with its key
  /// @throws dev.bao.operation.UniqueViolationException where another item has a unique value
  public Feature create(Consumer<FeatureBuilder> values) {
    return create(build(values));
  }

  /// Builds a record, and writes nothing: for what is to be written together with others.
  public Feature build(Consumer<FeatureBuilder> values) {
    FeatureBuilder builder = new FeatureBuilder();
    values.accept(builder);
    return builder.build();
  }

  /// Reads a record.
  public Optional<Feature> find(String project, String featureId) {
    return find(project, featureId, Consistency.EVENTUAL);
  }

  /// Reads a record with the consistency that is asked for.
  public Optional<Feature> find(String project, String featureId, Consistency consistency) {
    KeySpace in = in();
    return find(in, FeatureKeys.item(in, project, featureId), consistency);
  }

  /// Reads what a projection names of a record.
  public <P> Optional<P> find(String project, String featureId, Projection<Feature, P> projection) {
    return find(project, featureId, projection, Consistency.EVENTUAL);
  }

  /// Reads what a projection names of a record with the consistency that is asked for.
  public <P> Optional<P> find(
      String project,
      String featureId,
      Projection<Feature, P> projection,
      Consistency consistency) {
    KeySpace in = in();
    return find(in, FeatureKeys.item(in, project, featureId), projection, consistency);
  }

  /// Reads a record that must be there.
  ///
  /// @throws dev.bao.operation.ItemMissingException where it is not
  public Feature get(String project, String featureId) {
    return get(project, featureId, Consistency.EVENTUAL);
  }

  /// Reads a record that must be there, with the consistency that is asked for.
  ///
  /// @throws dev.bao.operation.ItemMissingException where it is not
  public Feature get(String project, String featureId, Consistency consistency) {
    KeySpace in = in();
    return get(in, FeatureKeys.item(in, project, featureId), consistency);
  }

  /// Whether there is a record.
  public boolean exists(String project, String featureId) {
    return exists(project, featureId, Consistency.EVENTUAL);
  }

  /// Whether there is a record, with the consistency that is asked for.
  public boolean exists(String project, String featureId, Consistency consistency) {
    KeySpace in = in();
    return exists(in, FeatureKeys.item(in, project, featureId), consistency);
  }

  /// Describes a patch of a record that must be there; it is done by `execute()`.
  @CheckReturnValue
  public UpdateWrite<Feature> update(
      String project, String featureId, Consumer<FeatureUpdate> patch) {
    KeySpace in = in();
    return update(
        in,
        FeatureKeys.item(in, project, featureId),
        FeatureUpdate.of(in, project, featureId, patch),
        null);
  }

  /// Describes a patch of a record; it is done by `execute()`. Where it touches unique values or
  /// keys of several components it saves the read that a patch by id needs, and the record must
  /// still have them.
  @CheckReturnValue
  public UpdateWrite<Feature> update(Feature feature, Consumer<FeatureUpdate> patch) {
    KeySpace in = in();
    return update(
        in,
        FeatureKeys.item(in, feature.project(), feature.featureId()),
        FeatureUpdate.of(in, feature.project(), feature.featureId(), patch),
        feature);
  }

  /// Describes a patch of a record, which makes it where it is not there; it is done by
  /// `execute()`.
  ///
  /// @throws dev.bao.error.MappingException `BAO-7051` where the patch has no value for what every
  ///   record needs
  @CheckReturnValue
  public UpsertWrite<Feature> upsert(
      String project, String featureId, Consumer<FeatureUpdate> patch) {
    KeySpace in = in();
    return upsert(
        in,
        FeatureKeys.item(in, project, featureId),
        FeatureUpdate.of(in, project, featureId, patch),
        Map.of(
            "project",
            Encode.text(project, "Feature.project"),
            "featureId",
            Encode.text(featureId, "Feature.featureId")));
  }

  /// Describes the deletion of a record, if it is there; it is done by `execute()`.
  @CheckReturnValue
  public Write<Feature> delete(String project, String featureId) {
    KeySpace in = in();
    return delete(in, FeatureKeys.item(in, project, featureId));
  }

  /// Reads the record with a unique `slug`.
  public Optional<Feature> findBySlug(String slug) {
    return findBySlug(slug, Consistency.EVENTUAL);
  }

  /// Reads the record with a unique `slug`, with the consistency that is asked for.
  public Optional<Feature> findBySlug(String slug, Consistency consistency) {
    KeySpace in = in();
    return findByUnique(in, 0, FeatureKeys.uniqueSlug(in, slug), consistency);
  }

  /// Writes what differs between two records of one key, and nothing where nothing does. The item
  /// must be there.
  ///
  /// @param before the record as it was read
  /// @return the record as it is afterwards
  /// @throws dev.bao.operation.KeysDifferentException where the records have different keys
  /// @throws dev.bao.operation.ItemMissingException where there is no item
  public Feature save(Feature before, Feature after) {
    KeySpace in = in();
    return save(in, FeatureUpdate.between(in, before, after), before, after);
  }

  /// Reads many records, up to 100 with one request.
  public Found<Id, Feature> findAll(Collection<Id> ids) {
    return findAll(ids, Consistency.EVENTUAL);
  }

  /// Reads many records, up to 100 with one request, with the consistency that is asked for.
  public Found<Id, Feature> findAll(Collection<Id> ids, Consistency consistency) {
    KeySpace in = in();
    return findAll(in, ids, id -> FeatureKeys.item(in, id.project(), id.featureId()), consistency);
  }

  /// Describes the deletion of many records, where they are there; it is done by `execute()`.
  @CheckReturnValue
  public BatchWrite<Id> deleteAll(Collection<Id> ids) {
    KeySpace in = in();
    return deleteAll(in, ids, id -> FeatureKeys.item(in, id.project(), id.featureId()));
  }

  /// Describes a check of a record that is not written, for a transaction.
  @CheckReturnValue
  public Check<Feature> check(String project, String featureId, Condition<Feature> condition) {
    KeySpace in = in();
    return check(in, FeatureKeys.item(in, project, featureId), condition);
  }

  /// Describes the read of a record, to be done together with others.
  @CheckReturnValue
  public Lookup<Feature> lookup(String project, String featureId) {
    KeySpace in = in();
    return lookup(in, FeatureKeys.item(in, project, featureId));
  }

  /// The records of a `project`, in order of `featureId`.
  public ByProject byProject(String project) {
    KeySpace in = in();
    return new ByProject(query(in, FeatureKeys.partition(in, project)));
  }

  /// The records of a `status`, in order of `createdAt`.
  public ByStatus byStatus(Status status) {
    KeySpace in = in();
    return new ByStatus(queryShards(in, 1, shard -> FeatureKeys.byStatusShard(in, shard, status)));
  }

  /// The records of these values of `team` and `status`.
  public Query<Feature> byTeam(String team, Status status) {
    KeySpace in = in();
    return queryShards(in, 2, shard -> FeatureKeys.byTeamShard(in, shard, team, status));
  }

  /// A query by `byProject`, with conditions on `featureId`. Immutable.
  public static final class ByProject extends TableQuery<Feature> {

    private ByProject(Query<Feature> all) {
      super(all);
    }

    /// Those whose `featureId` is this one.
    public TableQuery<Feature> featureIdIs(String featureId) {
      return sort("=", in().text("Feature.featureId", featureId));
    }

    /// Those whose `featureId` is before this one.
    public TableQuery<Feature> featureIdBefore(String featureId) {
      return sort("<", in().text("Feature.featureId", featureId));
    }

    /// Those whose `featureId` is this one or before.
    public TableQuery<Feature> featureIdNotAfter(String featureId) {
      return sort("<=", in().text("Feature.featureId", featureId));
    }

    /// Those whose `featureId` is after this one.
    public TableQuery<Feature> featureIdAfter(String featureId) {
      return sort(">", in().text("Feature.featureId", featureId));
    }

    /// Those whose `featureId` is this one or after.
    public TableQuery<Feature> featureIdNotBefore(String featureId) {
      return sort(">=", in().text("Feature.featureId", featureId));
    }

    /// Those whose `featureId` is within these two, both included.
    public TableQuery<Feature> featureIdBetween(String low, String high) {
      return sortBetween(in().text("Feature.featureId", low), in().text("Feature.featureId", high));
    }

    /// Those whose `featureId` starts with this text.
    public TableQuery<Feature> featureIdBeginsWith(String start) {
      return sortBeginsWith(in().text("Feature.featureId", start));
    }
  }

  /// A query by `byStatus`, with conditions on `createdAt`. Immutable.
  public static final class ByStatus extends Query<Feature> {

    private ByStatus(Query<Feature> all) {
      super(all);
    }

    /// Those whose `createdAt` is this one.
    public Query<Feature> createdAtIs(Instant createdAt) {
      return sort("=", in().instant("Feature.createdAt", createdAt));
    }

    /// Those whose `createdAt` is before this one.
    public Query<Feature> createdAtBefore(Instant createdAt) {
      return sort("<", in().instant("Feature.createdAt", createdAt));
    }

    /// Those whose `createdAt` is this one or before.
    public Query<Feature> createdAtNotAfter(Instant createdAt) {
      return sort("<=", in().instant("Feature.createdAt", createdAt));
    }

    /// Those whose `createdAt` is after this one.
    public Query<Feature> createdAtAfter(Instant createdAt) {
      return sort(">", in().instant("Feature.createdAt", createdAt));
    }

    /// Those whose `createdAt` is this one or after.
    public Query<Feature> createdAtNotBefore(Instant createdAt) {
      return sort(">=", in().instant("Feature.createdAt", createdAt));
    }

    /// Those whose `createdAt` is within these two, both included.
    public Query<Feature> createdAtBetween(Instant low, Instant high) {
      return sortBetween(
          in().instant("Feature.createdAt", low), in().instant("Feature.createdAt", high));
    }
  }

  /// The id of a [Feature]: the components of its key.
  public record Id(String project, String featureId) {}
}
