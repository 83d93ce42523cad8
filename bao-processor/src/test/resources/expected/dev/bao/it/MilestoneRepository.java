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
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads and writes [Milestone] items of the current tenant. Thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class MilestoneRepository extends Repository<Milestone> {

  /// Makes the repository of a table.
  public MilestoneRepository(Bao bao) {
    super(
        bao,
        new ModelIdentity(
            "dev.bao.it.Milestone",
            MilestoneKeys.PREFIX,
            new ModelCollection("ProjectItems", MilestoneKeys.COLLECTION)));
  }

  @Override
  protected ModelSchema<Milestone> schema(KeyFormat format) {
    return MilestoneSchema.of(format);
  }

  /// Builds a record and writes it; it must not be there yet.
  ///
  /// @throws dev.bao.operation.ItemExistsException where there is an item with its key
  public Milestone create(Consumer<MilestoneBuilder> values) {
    return create(build(values));
  }

  /// Builds a record, and writes nothing: for what is to be written together with others.
  public Milestone build(Consumer<MilestoneBuilder> values) {
    MilestoneBuilder builder = new MilestoneBuilder();
    values.accept(builder);
    return builder.build();
  }

  /// Reads a record.
  public Optional<Milestone> find(String projectId, LocalDate dueOn) {
    return find(projectId, dueOn, Consistency.EVENTUAL);
  }

  /// Reads a record with the consistency that is asked for.
  public Optional<Milestone> find(String projectId, LocalDate dueOn, Consistency consistency) {
    KeySpace in = in();
    return find(in, MilestoneKeys.item(in, projectId, dueOn), consistency);
  }

  /// Reads what a projection names of a record.
  public <P> Optional<P> find(
      String projectId, LocalDate dueOn, Projection<Milestone, P> projection) {
    return find(projectId, dueOn, projection, Consistency.EVENTUAL);
  }

  /// Reads what a projection names of a record with the consistency that is asked for.
  public <P> Optional<P> find(
      String projectId,
      LocalDate dueOn,
      Projection<Milestone, P> projection,
      Consistency consistency) {
    KeySpace in = in();
    return find(in, MilestoneKeys.item(in, projectId, dueOn), projection, consistency);
  }

  /// Reads a record that must be there.
  ///
  /// @throws dev.bao.operation.ItemMissingException where it is not
  public Milestone get(String projectId, LocalDate dueOn) {
    return get(projectId, dueOn, Consistency.EVENTUAL);
  }

  /// Reads a record that must be there, with the consistency that is asked for.
  ///
  /// @throws dev.bao.operation.ItemMissingException where it is not
  public Milestone get(String projectId, LocalDate dueOn, Consistency consistency) {
    KeySpace in = in();
    return get(in, MilestoneKeys.item(in, projectId, dueOn), consistency);
  }

  /// Whether there is a record.
  public boolean exists(String projectId, LocalDate dueOn) {
    return exists(projectId, dueOn, Consistency.EVENTUAL);
  }

  /// Whether there is a record, with the consistency that is asked for.
  public boolean exists(String projectId, LocalDate dueOn, Consistency consistency) {
    KeySpace in = in();
    return exists(in, MilestoneKeys.item(in, projectId, dueOn), consistency);
  }

  /// Describes a patch of a record that must be there; it is done by `execute()`.
  @CheckReturnValue
  public UpdateWrite<Milestone> update(
      String projectId, LocalDate dueOn, Consumer<MilestoneUpdate> patch) {
    KeySpace in = in();
    return update(
        in, MilestoneKeys.item(in, projectId, dueOn), MilestoneUpdate.of(in, patch), null);
  }

  /// Describes a patch of a record; it is done by `execute()`.
  @CheckReturnValue
  public UpdateWrite<Milestone> update(Milestone milestone, Consumer<MilestoneUpdate> patch) {
    KeySpace in = in();
    return update(
        in,
        MilestoneKeys.item(in, milestone.projectId(), milestone.dueOn()),
        MilestoneUpdate.of(in, patch),
        milestone);
  }

  /// Describes a patch of a record, which makes it where it is not there; it is done by
  /// `execute()`.
  ///
  /// @throws dev.bao.error.MappingException `BAO-7051` where the patch has no value for what every
  ///   record needs
  @CheckReturnValue
  public UpsertWrite<Milestone> upsert(
      String projectId, LocalDate dueOn, Consumer<MilestoneUpdate> patch) {
    KeySpace in = in();
    return upsert(
        in,
        MilestoneKeys.item(in, projectId, dueOn),
        MilestoneUpdate.of(in, patch),
        Map.of(
            "projectId",
            Encode.text(projectId, "Milestone.projectId"),
            "dueOn",
            Encode.date(dueOn, "Milestone.dueOn")));
  }

  /// Describes the deletion of a record, if it is there; it is done by `execute()`.
  @CheckReturnValue
  public Write<Milestone> delete(String projectId, LocalDate dueOn) {
    KeySpace in = in();
    return delete(in, MilestoneKeys.item(in, projectId, dueOn));
  }

  /// Writes what differs between two records of one key, and nothing where nothing does. The item
  /// must be there.
  ///
  /// @param before the record as it was read
  /// @return the record as it is afterwards
  /// @throws dev.bao.operation.KeysDifferentException where the records have different keys
  /// @throws dev.bao.operation.ItemMissingException where there is no item
  public Milestone save(Milestone before, Milestone after) {
    KeySpace in = in();
    return save(in, MilestoneUpdate.between(in, before, after), before, after);
  }

  /// Reads many records, up to 100 with one request.
  public Found<Id, Milestone> findAll(Collection<Id> ids) {
    return findAll(ids, Consistency.EVENTUAL);
  }

  /// Reads many records, up to 100 with one request, with the consistency that is asked for.
  public Found<Id, Milestone> findAll(Collection<Id> ids, Consistency consistency) {
    KeySpace in = in();
    return findAll(in, ids, id -> MilestoneKeys.item(in, id.projectId(), id.dueOn()), consistency);
  }

  /// Describes the deletion of many records, where they are there; it is done by `execute()`.
  @CheckReturnValue
  public BatchWrite<Id> deleteAll(Collection<Id> ids) {
    KeySpace in = in();
    return deleteAll(in, ids, id -> MilestoneKeys.item(in, id.projectId(), id.dueOn()));
  }

  /// Describes a check of a record that is not written, for a transaction.
  @CheckReturnValue
  public Check<Milestone> check(String projectId, LocalDate dueOn, Condition<Milestone> condition) {
    KeySpace in = in();
    return check(in, MilestoneKeys.item(in, projectId, dueOn), condition);
  }

  /// Describes the read of a record, to be done together with others.
  @CheckReturnValue
  public Lookup<Milestone> lookup(String projectId, LocalDate dueOn) {
    KeySpace in = in();
    return lookup(in, MilestoneKeys.item(in, projectId, dueOn));
  }

  /// The records of a `projectId`, in order of `dueOn`.
  public ByProjectId byProjectId(String projectId) {
    KeySpace in = in();
    return new ByProjectId(query(in, MilestoneKeys.partition(in, projectId)));
  }

  /// A query by `byProjectId`, with conditions on `dueOn`. Immutable.
  public static final class ByProjectId extends TableQuery<Milestone> {

    private ByProjectId(Query<Milestone> all) {
      super(all);
    }

    /// Those whose `dueOn` is this one.
    public TableQuery<Milestone> dueOnIs(LocalDate dueOn) {
      return sort("=", in().date("Milestone.dueOn", dueOn));
    }

    /// Those whose `dueOn` is before this one.
    public TableQuery<Milestone> dueOnBefore(LocalDate dueOn) {
      return sort("<", in().date("Milestone.dueOn", dueOn));
    }

    /// Those whose `dueOn` is this one or before.
    public TableQuery<Milestone> dueOnNotAfter(LocalDate dueOn) {
      return sort("<=", in().date("Milestone.dueOn", dueOn));
    }

    /// Those whose `dueOn` is after this one.
    public TableQuery<Milestone> dueOnAfter(LocalDate dueOn) {
      return sort(">", in().date("Milestone.dueOn", dueOn));
    }

    /// Those whose `dueOn` is this one or after.
    public TableQuery<Milestone> dueOnNotBefore(LocalDate dueOn) {
      return sort(">=", in().date("Milestone.dueOn", dueOn));
    }

    /// Those whose `dueOn` is within these two, both included.
    public TableQuery<Milestone> dueOnBetween(LocalDate low, LocalDate high) {
      return sortBetween(in().date("Milestone.dueOn", low), in().date("Milestone.dueOn", high));
    }
  }

  /// The id of a [Milestone]: the components of its key.
  public record Id(String projectId, LocalDate dueOn) {}
}
