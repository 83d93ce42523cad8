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

/// Reads and writes [Role] items of the current tenant. Thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class RoleRepository extends Repository<Role> {

  /// Makes the repository of a table.
  public RoleRepository(Bao bao) {
    super(bao, ModelIdentity.of("dev.bao.it.Role", RoleKeys.PREFIX));
  }

  @Override
  protected ModelSchema<Role> schema(KeyFormat format) {
    return RoleSchema.of(format);
  }

  /// Builds a record and writes it; it must not be there yet.
  ///
  /// @throws dev.bao.operation.ItemExistsException where there is an item with its key
  /// @throws dev.bao.operation.UniqueViolationException where another item has a unique value
  public Role create(Consumer<RoleBuilder> values) {
    return create(build(values));
  }

  /// Builds a record, and writes nothing: for what is to be written together with others.
  public Role build(Consumer<RoleBuilder> values) {
    RoleBuilder builder = new RoleBuilder();
    values.accept(builder);
    return builder.build();
  }

  /// Reads a record.
  public Optional<Role> find(String team, String name) {
    return find(team, name, Consistency.EVENTUAL);
  }

  /// Reads a record with the consistency that is asked for.
  public Optional<Role> find(String team, String name, Consistency consistency) {
    KeySpace in = in();
    return find(in, RoleKeys.item(in, team, name), consistency);
  }

  /// Reads what a projection names of a record.
  public <P> Optional<P> find(String team, String name, Projection<Role, P> projection) {
    return find(team, name, projection, Consistency.EVENTUAL);
  }

  /// Reads what a projection names of a record with the consistency that is asked for.
  public <P> Optional<P> find(
      String team, String name, Projection<Role, P> projection, Consistency consistency) {
    KeySpace in = in();
    return find(in, RoleKeys.item(in, team, name), projection, consistency);
  }

  /// Reads a record that must be there.
  ///
  /// @throws dev.bao.operation.ItemMissingException where it is not
  public Role get(String team, String name) {
    return get(team, name, Consistency.EVENTUAL);
  }

  /// Reads a record that must be there, with the consistency that is asked for.
  ///
  /// @throws dev.bao.operation.ItemMissingException where it is not
  public Role get(String team, String name, Consistency consistency) {
    KeySpace in = in();
    return get(in, RoleKeys.item(in, team, name), consistency);
  }

  /// Whether there is a record.
  public boolean exists(String team, String name) {
    return exists(team, name, Consistency.EVENTUAL);
  }

  /// Whether there is a record, with the consistency that is asked for.
  public boolean exists(String team, String name, Consistency consistency) {
    KeySpace in = in();
    return exists(in, RoleKeys.item(in, team, name), consistency);
  }

  /// Describes a patch of a record that must be there; it is done by `execute()`.
  @CheckReturnValue
  public UpdateWrite<Role> update(String team, String name, Consumer<RoleUpdate> patch) {
    KeySpace in = in();
    return update(in, RoleKeys.item(in, team, name), RoleUpdate.of(in, team, patch), null);
  }

  /// Describes a patch of a record; it is done by `execute()`. Where it touches unique values or
  /// keys of several components it saves the read that a patch by id needs, and the record must
  /// still have them.
  @CheckReturnValue
  public UpdateWrite<Role> update(Role role, Consumer<RoleUpdate> patch) {
    KeySpace in = in();
    return update(
        in,
        RoleKeys.item(in, role.team(), role.name()),
        RoleUpdate.of(in, role.team(), patch),
        role);
  }

  /// Describes a patch of a record, which makes it where it is not there; it is done by
  /// `execute()`.
  ///
  /// @throws dev.bao.error.MappingException `BAO-7051` where the patch has no value for what every
  ///   record needs
  @CheckReturnValue
  public UpsertWrite<Role> upsert(String team, String name, Consumer<RoleUpdate> patch) {
    KeySpace in = in();
    return upsert(
        in,
        RoleKeys.item(in, team, name),
        RoleUpdate.of(in, team, patch),
        Map.of("team", Encode.text(team, "Role.team"), "name", Encode.text(name, "Role.name")));
  }

  /// Describes the deletion of a record, if it is there; it is done by `execute()`.
  @CheckReturnValue
  public Write<Role> delete(String team, String name) {
    KeySpace in = in();
    return delete(in, RoleKeys.item(in, team, name));
  }

  /// Reads the record with a unique `code`.
  public Optional<Role> findByCode(String code) {
    return findByCode(code, Consistency.EVENTUAL);
  }

  /// Reads the record with a unique `code`, with the consistency that is asked for.
  public Optional<Role> findByCode(String code, Consistency consistency) {
    KeySpace in = in();
    return findByUnique(in, 0, RoleKeys.uniqueCode(in, code), consistency);
  }

  /// Writes what differs between two records of one key, and nothing where nothing does. The item
  /// must be there.
  ///
  /// @param before the record as it was read
  /// @return the record as it is afterwards
  /// @throws dev.bao.operation.KeysDifferentException where the records have different keys
  /// @throws dev.bao.operation.ItemMissingException where there is no item
  public Role save(Role before, Role after) {
    KeySpace in = in();
    return save(in, RoleUpdate.between(in, before, after), before, after);
  }

  /// Reads many records, up to 100 with one request.
  public Found<Id, Role> findAll(Collection<Id> ids) {
    return findAll(ids, Consistency.EVENTUAL);
  }

  /// Reads many records, up to 100 with one request, with the consistency that is asked for.
  public Found<Id, Role> findAll(Collection<Id> ids, Consistency consistency) {
    KeySpace in = in();
    return findAll(in, ids, id -> RoleKeys.item(in, id.team(), id.name()), consistency);
  }

  /// Describes the deletion of many records, where they are there; it is done by `execute()`.
  @CheckReturnValue
  public BatchWrite<Id> deleteAll(Collection<Id> ids) {
    KeySpace in = in();
    return deleteAll(in, ids, id -> RoleKeys.item(in, id.team(), id.name()));
  }

  /// Describes a check of a record that is not written, for a transaction.
  @CheckReturnValue
  public Check<Role> check(String team, String name, Condition<Role> condition) {
    KeySpace in = in();
    return check(in, RoleKeys.item(in, team, name), condition);
  }

  /// Describes the read of a record, to be done together with others.
  @CheckReturnValue
  public Lookup<Role> lookup(String team, String name) {
    KeySpace in = in();
    return lookup(in, RoleKeys.item(in, team, name));
  }

  /// All records, in order of `team` and `name`.
  public All all() {
    KeySpace in = in();
    return new All(query(in, RoleKeys.partition(in)));
  }

  /// The records of a `kind`, in order of `team` and `level`.
  public ByKind byKind(String kind) {
    KeySpace in = in();
    return new ByKind(queryIndex(in, 1, RoleKeys.byKindPartition(in, kind)));
  }

  /// All records in `admins`, in order of `team`.
  public Admins admins() {
    KeySpace in = in();
    return new Admins(queryIndex(in, 2, RoleKeys.adminsPartition(in)));
  }

  /// A query by `all`, with conditions on `team`. Immutable.
  public static final class All extends TableQuery<Role> {

    private All(Query<Role> all) {
      super(all);
    }

    /// Those whose `team` is this one. Conditions on `name` may follow.
    public AllTeam teamIs(String team) {
      return new AllTeam(sortPart("=", in().text("Role.team", team)));
    }

    /// Those whose `team` is before this one.
    public TableQuery<Role> teamBefore(String team) {
      return sortPart("<", in().text("Role.team", team));
    }

    /// Those whose `team` is this one or before.
    public TableQuery<Role> teamNotAfter(String team) {
      return sortPart("<=", in().text("Role.team", team));
    }

    /// Those whose `team` is after this one.
    public TableQuery<Role> teamAfter(String team) {
      return sortPart(">", in().text("Role.team", team));
    }

    /// Those whose `team` is this one or after.
    public TableQuery<Role> teamNotBefore(String team) {
      return sortPart(">=", in().text("Role.team", team));
    }

    /// Those whose `team` is within these two, both included.
    public TableQuery<Role> teamBetween(String low, String high) {
      return sortPartBetween(in().text("Role.team", low), in().text("Role.team", high));
    }

    /// Those whose `team` starts with this text.
    public TableQuery<Role> teamBeginsWith(String start) {
      return sortPartBeginsWith(in().text("Role.team", start));
    }
  }

  /// A query by `all`, with conditions on `name`. Immutable.
  public static final class AllTeam extends TableQuery<Role> {

    private AllTeam(Query<Role> all) {
      super(all);
    }

    /// Those whose `name` is this one.
    public TableQuery<Role> nameIs(String name) {
      return sort("=", in().text("Role.name", name));
    }

    /// Those whose `name` is before this one.
    public TableQuery<Role> nameBefore(String name) {
      return sort("<", in().text("Role.name", name));
    }

    /// Those whose `name` is this one or before.
    public TableQuery<Role> nameNotAfter(String name) {
      return sort("<=", in().text("Role.name", name));
    }

    /// Those whose `name` is after this one.
    public TableQuery<Role> nameAfter(String name) {
      return sort(">", in().text("Role.name", name));
    }

    /// Those whose `name` is this one or after.
    public TableQuery<Role> nameNotBefore(String name) {
      return sort(">=", in().text("Role.name", name));
    }

    /// Those whose `name` is within these two, both included.
    public TableQuery<Role> nameBetween(String low, String high) {
      return sortBetween(in().text("Role.name", low), in().text("Role.name", high));
    }

    /// Those whose `name` starts with this text.
    public TableQuery<Role> nameBeginsWith(String start) {
      return sortBeginsWith(in().text("Role.name", start));
    }
  }

  /// A query by `byKind`, with conditions on `team`. Immutable.
  public static final class ByKind extends Query<Role> {

    private ByKind(Query<Role> all) {
      super(all);
    }

    /// Those whose `team` is this one. Conditions on `level` may follow.
    public ByKindTeam teamIs(String team) {
      return new ByKindTeam(sortPart("=", in().text("Role.team", team)));
    }

    /// Those whose `team` is before this one.
    public Query<Role> teamBefore(String team) {
      return sortPart("<", in().text("Role.team", team));
    }

    /// Those whose `team` is this one or before.
    public Query<Role> teamNotAfter(String team) {
      return sortPart("<=", in().text("Role.team", team));
    }

    /// Those whose `team` is after this one.
    public Query<Role> teamAfter(String team) {
      return sortPart(">", in().text("Role.team", team));
    }

    /// Those whose `team` is this one or after.
    public Query<Role> teamNotBefore(String team) {
      return sortPart(">=", in().text("Role.team", team));
    }

    /// Those whose `team` is within these two, both included.
    public Query<Role> teamBetween(String low, String high) {
      return sortPartBetween(in().text("Role.team", low), in().text("Role.team", high));
    }

    /// Those whose `team` starts with this text.
    public Query<Role> teamBeginsWith(String start) {
      return sortPartBeginsWith(in().text("Role.team", start));
    }
  }

  /// A query by `byKind`, with conditions on `level`. Immutable.
  public static final class ByKindTeam extends Query<Role> {

    private ByKindTeam(Query<Role> all) {
      super(all);
    }

    /// Those whose `level` is this one.
    public Query<Role> levelIs(int level) {
      return sort("=", in().integer(level));
    }

    /// Those whose `level` is before this one.
    public Query<Role> levelBefore(int level) {
      return sort("<", in().integer(level));
    }

    /// Those whose `level` is this one or before.
    public Query<Role> levelNotAfter(int level) {
      return sort("<=", in().integer(level));
    }

    /// Those whose `level` is after this one.
    public Query<Role> levelAfter(int level) {
      return sort(">", in().integer(level));
    }

    /// Those whose `level` is this one or after.
    public Query<Role> levelNotBefore(int level) {
      return sort(">=", in().integer(level));
    }

    /// Those whose `level` is within these two, both included.
    public Query<Role> levelBetween(int low, int high) {
      return sortBetween(in().integer(low), in().integer(high));
    }
  }

  /// A query by `admins`, with conditions on `team`. Immutable.
  public static final class Admins extends Query<Role> {

    private Admins(Query<Role> all) {
      super(all);
    }

    /// Those whose `team` is this one.
    public Query<Role> teamIs(String team) {
      return sort("=", in().text("Role.team", team));
    }

    /// Those whose `team` is before this one.
    public Query<Role> teamBefore(String team) {
      return sort("<", in().text("Role.team", team));
    }

    /// Those whose `team` is this one or before.
    public Query<Role> teamNotAfter(String team) {
      return sort("<=", in().text("Role.team", team));
    }

    /// Those whose `team` is after this one.
    public Query<Role> teamAfter(String team) {
      return sort(">", in().text("Role.team", team));
    }

    /// Those whose `team` is this one or after.
    public Query<Role> teamNotBefore(String team) {
      return sort(">=", in().text("Role.team", team));
    }

    /// Those whose `team` is within these two, both included.
    public Query<Role> teamBetween(String low, String high) {
      return sortBetween(in().text("Role.team", low), in().text("Role.team", high));
    }

    /// Those whose `team` starts with this text.
    public Query<Role> teamBeginsWith(String start) {
      return sortBeginsWith(in().text("Role.team", start));
    }
  }

  /// The id of a [Role]: the components of its key.
  public record Id(String team, String name) {}
}
