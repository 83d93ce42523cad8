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
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads and writes [Path] items of the current tenant. Thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class PathRepository extends Repository<Path> {

  /// Makes the repository of a table.
  public PathRepository(Bao bao) {
    super(bao, ModelIdentity.of("dev.bao.it.Path", PathKeys.PREFIX));
  }

  @Override
  protected ModelSchema<Path> schema(KeyFormat format) {
    return PathSchema.of(format);
  }

  /// Builds a record with a new `update`, unless one is set, and writes it; it must not be there
  /// yet.
  ///
  /// @throws dev.bao.operation.ItemExistsException where there is an item with its key
  /// @throws dev.bao.operation.UniqueViolationException where another item has a unique value
  public Path create(Consumer<PathBuilder> values) {
    return create(build(values));
  }

  /// Builds a record with a new `update`, unless one is set, and writes nothing: for what is to be
  /// written together with others.
  public Path build(Consumer<PathBuilder> values) {
    PathBuilder builder = new PathBuilder();
    values.accept(builder);
    if (!builder.hasUpdate()) {
      builder.update(newUlid());
    }
    return builder.build();
  }

  /// Reads a record.
  public Optional<Path> find(String in, String update) {
    return find(in, update, Consistency.EVENTUAL);
  }

  /// Reads a record with the consistency that is asked for.
  public Optional<Path> find(String in, String update, Consistency consistency) {
    KeySpace in2 = in();
    return find(in2, PathKeys.item(in2, in, update), consistency);
  }

  /// Reads what a projection names of a record.
  public <P> Optional<P> find(String in, String update, Projection<Path, P> projection) {
    return find(in, update, projection, Consistency.EVENTUAL);
  }

  /// Reads what a projection names of a record with the consistency that is asked for.
  public <P> Optional<P> find(
      String in, String update, Projection<Path, P> projection, Consistency consistency) {
    KeySpace in2 = in();
    return find(in2, PathKeys.item(in2, in, update), projection, consistency);
  }

  /// Reads a record that must be there.
  ///
  /// @throws dev.bao.operation.ItemMissingException where it is not
  public Path get(String in, String update) {
    return get(in, update, Consistency.EVENTUAL);
  }

  /// Reads a record that must be there, with the consistency that is asked for.
  ///
  /// @throws dev.bao.operation.ItemMissingException where it is not
  public Path get(String in, String update, Consistency consistency) {
    KeySpace in2 = in();
    return get(in2, PathKeys.item(in2, in, update), consistency);
  }

  /// Whether there is a record.
  public boolean exists(String in, String update) {
    return exists(in, update, Consistency.EVENTUAL);
  }

  /// Whether there is a record, with the consistency that is asked for.
  public boolean exists(String in, String update, Consistency consistency) {
    KeySpace in2 = in();
    return exists(in2, PathKeys.item(in2, in, update), consistency);
  }

  /// Describes a patch of a record that must be there; it is done by `execute()`.
  @CheckReturnValue
  public UpdateWrite<Path> update(String in, String update, Consumer<PathUpdate> patch) {
    KeySpace in2 = in();
    return update(in2, PathKeys.item(in2, in, update), PathUpdate.of(in2, in, update, patch), null);
  }

  /// Describes a patch of a record; it is done by `execute()`. Where it touches unique values it
  /// saves the read that a patch by id needs, and the record must still have them.
  @CheckReturnValue
  public UpdateWrite<Path> update(Path record, Consumer<PathUpdate> patch) {
    KeySpace in = in();
    return update(
        in,
        PathKeys.item(in, record.in(), record.update()),
        PathUpdate.of(in, record.in(), record.update(), patch),
        record);
  }

  /// Describes a patch of a record, which makes it where it is not there; it is done by
  /// `execute()`.
  ///
  /// @throws dev.bao.error.MappingException `BAO-7051` where the patch has no value for what every
  ///   record needs
  @CheckReturnValue
  public UpsertWrite<Path> upsert(String in, String update, Consumer<PathUpdate> patch) {
    KeySpace in2 = in();
    return upsert(
        in2,
        PathKeys.item(in2, in, update),
        PathUpdate.of(in2, in, update, patch),
        Map.of("in", Encode.text(in, "Path.in"), "update", Encode.text(update, "Path.update")));
  }

  /// Describes the deletion of a record, if it is there; it is done by `execute()`.
  @CheckReturnValue
  public Write<Path> delete(String in, String update) {
    KeySpace in2 = in();
    return delete(in2, PathKeys.item(in2, in, update));
  }

  /// Reads the record with a unique `builder`.
  public Optional<Path> findByBuilder(String builder) {
    return findByBuilder(builder, Consistency.EVENTUAL);
  }

  /// Reads the record with a unique `builder`, with the consistency that is asked for.
  public Optional<Path> findByBuilder(String builder, Consistency consistency) {
    KeySpace in = in();
    return findByUnique(in, 0, PathKeys.uniqueBuilder(in, builder), consistency);
  }

  /// Writes what differs between two records of one key, and nothing where nothing does. The item
  /// must be there.
  ///
  /// @param before the record as it was read
  /// @return the record as it is afterwards
  /// @throws dev.bao.operation.KeysDifferentException where the records have different keys
  /// @throws dev.bao.operation.ItemMissingException where there is no item
  public Path save(Path before, Path after) {
    KeySpace in = in();
    return save(in, PathUpdate.between(in, before, after), before, after);
  }

  /// Reads many records, up to 100 with one request.
  public Found<Id, Path> findAll(Collection<Id> ids) {
    return findAll(ids, Consistency.EVENTUAL);
  }

  /// Reads many records, up to 100 with one request, with the consistency that is asked for.
  public Found<Id, Path> findAll(Collection<Id> ids, Consistency consistency) {
    KeySpace in = in();
    return findAll(in, ids, id -> PathKeys.item(in, id.in(), id.update()), consistency);
  }

  /// Describes the deletion of many records, where they are there; it is done by `execute()`.
  @CheckReturnValue
  public BatchWrite<Id> deleteAll(Collection<Id> ids) {
    KeySpace in = in();
    return deleteAll(in, ids, id -> PathKeys.item(in, id.in(), id.update()));
  }

  /// Describes a check of a record that is not written, for a transaction.
  @CheckReturnValue
  public Check<Path> check(String in, String update, Condition<Path> condition) {
    KeySpace in2 = in();
    return check(in2, PathKeys.item(in2, in, update), condition);
  }

  /// Describes the read of a record, to be done together with others.
  @CheckReturnValue
  public Lookup<Path> lookup(String in, String update) {
    KeySpace in2 = in();
    return lookup(in2, PathKeys.item(in2, in, update));
  }

  /// The records of an `in`, in order of `update`.
  public ByIn byIn(String in) {
    KeySpace in2 = in();
    return new ByIn(query(in2, PathKeys.partition(in2, in)));
  }

  /// The records of a `patch`, in order of `consistency`.
  public ByPatch byPatch(String patch) {
    KeySpace in = in();
    return new ByPatch(queryIndex(in, 1, PathKeys.byPatchPartition(in, patch)));
  }

  /// The records of an `in`, in order of `builder`.
  public ByRoute byRoute(String in) {
    KeySpace in2 = in();
    return new ByRoute(queryIndex(in2, 2, PathKeys.byRoutePartition(in2, in)));
  }

  /// The records of a `builder`, in order of `update`.
  public ByBuilder byBuilder(String builder) {
    KeySpace in = in();
    return new ByBuilder(queryIndex(in, 3, PathKeys.byBuilderPartition(in, builder)));
  }

  /// A query by `byIn`, with conditions on `update`. Immutable.
  public static final class ByIn extends TableQuery<Path> {

    private ByIn(Query<Path> all) {
      super(all);
    }

    /// Those whose `update` is this one.
    public TableQuery<Path> updateIs(String update) {
      return sort("=", in().text("Path.update", update));
    }

    /// Those whose `update` is before this one.
    public TableQuery<Path> updateBefore(String update) {
      return sort("<", in().text("Path.update", update));
    }

    /// Those whose `update` is this one or before.
    public TableQuery<Path> updateNotAfter(String update) {
      return sort("<=", in().text("Path.update", update));
    }

    /// Those whose `update` is after this one.
    public TableQuery<Path> updateAfter(String update) {
      return sort(">", in().text("Path.update", update));
    }

    /// Those whose `update` is this one or after.
    public TableQuery<Path> updateNotBefore(String update) {
      return sort(">=", in().text("Path.update", update));
    }

    /// Those whose `update` is within these two, both included.
    public TableQuery<Path> updateBetween(String low, String high) {
      return sortBetween(in().text("Path.update", low), in().text("Path.update", high));
    }

    /// Those whose `update` starts with this text.
    public TableQuery<Path> updateBeginsWith(String start) {
      return sortBeginsWith(in().text("Path.update", start));
    }
  }

  /// A query by `byPatch`, with conditions on `consistency`. Immutable.
  public static final class ByPatch extends Query<Path> {

    private ByPatch(Query<Path> all) {
      super(all);
    }

    /// Those whose `consistency` is this one.
    public Query<Path> consistencyIs(String consistency) {
      return sort("=", in().text("Path.consistency", consistency));
    }

    /// Those whose `consistency` is before this one.
    public Query<Path> consistencyBefore(String consistency) {
      return sort("<", in().text("Path.consistency", consistency));
    }

    /// Those whose `consistency` is this one or before.
    public Query<Path> consistencyNotAfter(String consistency) {
      return sort("<=", in().text("Path.consistency", consistency));
    }

    /// Those whose `consistency` is after this one.
    public Query<Path> consistencyAfter(String consistency) {
      return sort(">", in().text("Path.consistency", consistency));
    }

    /// Those whose `consistency` is this one or after.
    public Query<Path> consistencyNotBefore(String consistency) {
      return sort(">=", in().text("Path.consistency", consistency));
    }

    /// Those whose `consistency` is within these two, both included.
    public Query<Path> consistencyBetween(String low, String high) {
      return sortBetween(in().text("Path.consistency", low), in().text("Path.consistency", high));
    }

    /// Those whose `consistency` starts with this text.
    public Query<Path> consistencyBeginsWith(String start) {
      return sortBeginsWith(in().text("Path.consistency", start));
    }
  }

  /// A query by `byRoute`, with conditions on `builder`. Immutable.
  public static final class ByRoute extends Query<Path> {

    private ByRoute(Query<Path> all) {
      super(all);
    }

    /// Those whose `builder` is this one.
    public Query<Path> builderIs(String builder) {
      return sort("=", in().text("Path.builder", builder));
    }

    /// Those whose `builder` is before this one.
    public Query<Path> builderBefore(String builder) {
      return sort("<", in().text("Path.builder", builder));
    }

    /// Those whose `builder` is this one or before.
    public Query<Path> builderNotAfter(String builder) {
      return sort("<=", in().text("Path.builder", builder));
    }

    /// Those whose `builder` is after this one.
    public Query<Path> builderAfter(String builder) {
      return sort(">", in().text("Path.builder", builder));
    }

    /// Those whose `builder` is this one or after.
    public Query<Path> builderNotBefore(String builder) {
      return sort(">=", in().text("Path.builder", builder));
    }

    /// Those whose `builder` is within these two, both included.
    public Query<Path> builderBetween(String low, String high) {
      return sortBetween(in().text("Path.builder", low), in().text("Path.builder", high));
    }

    /// Those whose `builder` starts with this text.
    public Query<Path> builderBeginsWith(String start) {
      return sortBeginsWith(in().text("Path.builder", start));
    }
  }

  /// A query by `byBuilder`, with conditions on `update`. Immutable.
  public static final class ByBuilder extends Query<Path> {

    private ByBuilder(Query<Path> all) {
      super(all);
    }

    /// Those whose `update` is this one.
    public Query<Path> updateIs(String update) {
      return sort("=", in().text("Path.update", update));
    }

    /// Those whose `update` is before this one.
    public Query<Path> updateBefore(String update) {
      return sort("<", in().text("Path.update", update));
    }

    /// Those whose `update` is this one or before.
    public Query<Path> updateNotAfter(String update) {
      return sort("<=", in().text("Path.update", update));
    }

    /// Those whose `update` is after this one.
    public Query<Path> updateAfter(String update) {
      return sort(">", in().text("Path.update", update));
    }

    /// Those whose `update` is this one or after.
    public Query<Path> updateNotBefore(String update) {
      return sort(">=", in().text("Path.update", update));
    }

    /// Those whose `update` is within these two, both included.
    public Query<Path> updateBetween(String low, String high) {
      return sortBetween(in().text("Path.update", low), in().text("Path.update", high));
    }

    /// Those whose `update` starts with this text.
    public Query<Path> updateBeginsWith(String start) {
      return sortBeginsWith(in().text("Path.update", start));
    }
  }

  /// The id of a [Path]: the components of its key.
  public record Id(String in, String update) {}
}
