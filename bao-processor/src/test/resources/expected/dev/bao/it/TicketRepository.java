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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads and writes [Ticket] items of the current tenant. Thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class TicketRepository extends Repository<Ticket> {

  /// Makes the repository of a table.
  public TicketRepository(Bao bao) {
    super(bao, ModelIdentity.of("dev.bao.it.Ticket", TicketKeys.PREFIX));
  }

  @Override
  protected ModelSchema<Ticket> schema(KeyFormat format) {
    return TicketSchema.of(format);
  }

  /// Builds a record and writes it; it must not be there yet.
  ///
  /// @throws dev.bao.operation.ItemExistsException where there is an item with its key
  /// @throws dev.bao.operation.UniqueViolationException where another item has a unique value
  public Ticket create(Consumer<TicketBuilder> values) {
    return create(build(values));
  }

  /// Builds a record, and writes nothing: for what is to be written together with others.
  public Ticket build(Consumer<TicketBuilder> values) {
    TicketBuilder builder = new TicketBuilder();
    values.accept(builder);
    return builder.build();
  }

  /// Reads a record.
  public Optional<Ticket> find(String project, long number) {
    return find(project, number, Consistency.EVENTUAL);
  }

  /// Reads a record with the consistency that is asked for.
  public Optional<Ticket> find(String project, long number, Consistency consistency) {
    KeySpace in = in();
    return find(in, TicketKeys.item(in, project, number), consistency);
  }

  /// Reads what a projection names of a record.
  public <P> Optional<P> find(String project, long number, Projection<Ticket, P> projection) {
    return find(project, number, projection, Consistency.EVENTUAL);
  }

  /// Reads what a projection names of a record with the consistency that is asked for.
  public <P> Optional<P> find(
      String project, long number, Projection<Ticket, P> projection, Consistency consistency) {
    KeySpace in = in();
    return find(in, TicketKeys.item(in, project, number), projection, consistency);
  }

  /// Reads a record that must be there.
  ///
  /// @throws dev.bao.operation.ItemMissingException where it is not
  public Ticket get(String project, long number) {
    return get(project, number, Consistency.EVENTUAL);
  }

  /// Reads a record that must be there, with the consistency that is asked for.
  ///
  /// @throws dev.bao.operation.ItemMissingException where it is not
  public Ticket get(String project, long number, Consistency consistency) {
    KeySpace in = in();
    return get(in, TicketKeys.item(in, project, number), consistency);
  }

  /// Whether there is a record.
  public boolean exists(String project, long number) {
    return exists(project, number, Consistency.EVENTUAL);
  }

  /// Whether there is a record, with the consistency that is asked for.
  public boolean exists(String project, long number, Consistency consistency) {
    KeySpace in = in();
    return exists(in, TicketKeys.item(in, project, number), consistency);
  }

  /// Describes a patch of a record that must be there; it is done by `execute()`.
  @CheckReturnValue
  public UpdateWrite<Ticket> update(String project, long number, Consumer<TicketUpdate> patch) {
    KeySpace in = in();
    return update(
        in, TicketKeys.item(in, project, number), TicketUpdate.of(in, number, patch), null);
  }

  /// Describes a patch of a record; it is done by `execute()`. Where it touches unique values or
  /// keys of several components it saves the read that a patch by id needs, and the record must
  /// still have them.
  @CheckReturnValue
  public UpdateWrite<Ticket> update(Ticket ticket, Consumer<TicketUpdate> patch) {
    KeySpace in = in();
    return update(
        in,
        TicketKeys.item(in, ticket.project(), ticket.number()),
        TicketUpdate.of(in, ticket.number(), patch),
        ticket);
  }

  /// Describes a patch of a record, which makes it where it is not there; it is done by
  /// `execute()`.
  ///
  /// @throws dev.bao.error.MappingException `BAO-7051` where the patch has no value for what every
  ///   record needs
  @CheckReturnValue
  public UpsertWrite<Ticket> upsert(String project, long number, Consumer<TicketUpdate> patch) {
    KeySpace in = in();
    return upsert(
        in,
        TicketKeys.item(in, project, number),
        TicketUpdate.of(in, number, patch),
        Map.of(
            "project",
            Encode.text(project, "Ticket.project"),
            "number",
            Encode.number(number, "Ticket.number")));
  }

  /// Describes the deletion of a record, if it is there; it is done by `execute()`.
  @CheckReturnValue
  public Write<Ticket> delete(String project, long number) {
    KeySpace in = in();
    return delete(in, TicketKeys.item(in, project, number));
  }

  /// Reads the record with a unique `assignee`.
  public Optional<Ticket> findByAssignee(String assignee) {
    return findByAssignee(assignee, Consistency.EVENTUAL);
  }

  /// Reads the record with a unique `assignee`, with the consistency that is asked for.
  public Optional<Ticket> findByAssignee(String assignee, Consistency consistency) {
    KeySpace in = in();
    return findByUnique(in, 0, TicketKeys.uniqueAssignee(in, assignee), consistency);
  }

  /// Reads the record with a unique `externalId`.
  public Optional<Ticket> findByExternalId(long externalId) {
    return findByExternalId(externalId, Consistency.EVENTUAL);
  }

  /// Reads the record with a unique `externalId`, with the consistency that is asked for.
  public Optional<Ticket> findByExternalId(long externalId, Consistency consistency) {
    KeySpace in = in();
    return findByUnique(in, 1, TicketKeys.uniqueExternalId(in, externalId), consistency);
  }

  /// Writes what differs between two records of one key, and nothing where nothing does. The item
  /// must be there.
  ///
  /// @param before the record as it was read
  /// @return the record as it is afterwards
  /// @throws dev.bao.operation.KeysDifferentException where the records have different keys
  /// @throws dev.bao.operation.ItemMissingException where there is no item
  public Ticket save(Ticket before, Ticket after) {
    KeySpace in = in();
    return save(in, TicketUpdate.between(in, before, after), before, after);
  }

  /// Reads many records, up to 100 with one request.
  public Found<Id, Ticket> findAll(Collection<Id> ids) {
    return findAll(ids, Consistency.EVENTUAL);
  }

  /// Reads many records, up to 100 with one request, with the consistency that is asked for.
  public Found<Id, Ticket> findAll(Collection<Id> ids, Consistency consistency) {
    KeySpace in = in();
    return findAll(in, ids, id -> TicketKeys.item(in, id.project(), id.number()), consistency);
  }

  /// Describes the deletion of many records, where they are there; it is done by `execute()`.
  @CheckReturnValue
  public BatchWrite<Id> deleteAll(Collection<Id> ids) {
    KeySpace in = in();
    return deleteAll(in, ids, id -> TicketKeys.item(in, id.project(), id.number()));
  }

  /// Describes a check of a record that is not written, for a transaction.
  @CheckReturnValue
  public Check<Ticket> check(String project, long number, Condition<Ticket> condition) {
    KeySpace in = in();
    return check(in, TicketKeys.item(in, project, number), condition);
  }

  /// Describes the read of a record, to be done together with others.
  @CheckReturnValue
  public Lookup<Ticket> lookup(String project, long number) {
    KeySpace in = in();
    return lookup(in, TicketKeys.item(in, project, number));
  }

  /// The records of a `project`, in order of `number`.
  public ByProject byProject(String project) {
    KeySpace in = in();
    return new ByProject(query(in, TicketKeys.partition(in, project)));
  }

  /// The records of these values of `team` and `priority`, in order of `dueOn` and `number`.
  public ByTeamAndPriority byTeamAndPriority(String team, int priority) {
    KeySpace in = in();
    return new ByTeamAndPriority(
        queryIndex(in, 1, TicketKeys.byTeamAndPriorityPartition(in, team, priority)));
  }

  /// The records of an `assignee`, in order of `openedAt`.
  public ByAssignee byAssignee(String assignee) {
    KeySpace in = in();
    return new ByAssignee(queryIndex(in, 2, TicketKeys.byAssigneePartition(in, assignee)));
  }

  /// The records of a `reporter`.
  public Query<Ticket> byReporter(String reporter) {
    KeySpace in = in();
    return queryIndex(in, 3, TicketKeys.byReporterPartition(in, reporter));
  }

  /// The records of a `milestone`, in order of `number`.
  public ByMilestone byMilestone(int milestone) {
    KeySpace in = in();
    return new ByMilestone(queryIndex(in, 4, TicketKeys.byMilestonePartition(in, milestone)));
  }

  /// The records of a `status`, in order of `team`.
  public ByStatus byStatus(Status status) {
    KeySpace in = in();
    return new ByStatus(queryIndex(in, 5, TicketKeys.byStatusPartition(in, status)));
  }

  /// A query by `byProject`, with conditions on `number`. Immutable.
  public static final class ByProject extends TableQuery<Ticket> {

    private ByProject(Query<Ticket> all) {
      super(all);
    }

    /// Those whose `number` is this one.
    public TableQuery<Ticket> numberIs(long number) {
      return sort("=", in().integer(number));
    }

    /// Those whose `number` is before this one.
    public TableQuery<Ticket> numberBefore(long number) {
      return sort("<", in().integer(number));
    }

    /// Those whose `number` is this one or before.
    public TableQuery<Ticket> numberNotAfter(long number) {
      return sort("<=", in().integer(number));
    }

    /// Those whose `number` is after this one.
    public TableQuery<Ticket> numberAfter(long number) {
      return sort(">", in().integer(number));
    }

    /// Those whose `number` is this one or after.
    public TableQuery<Ticket> numberNotBefore(long number) {
      return sort(">=", in().integer(number));
    }

    /// Those whose `number` is within these two, both included.
    public TableQuery<Ticket> numberBetween(long low, long high) {
      return sortBetween(in().integer(low), in().integer(high));
    }
  }

  /// A query by `byTeamAndPriority`, with conditions on `dueOn`. Immutable.
  public static final class ByTeamAndPriority extends Query<Ticket> {

    private ByTeamAndPriority(Query<Ticket> all) {
      super(all);
    }

    /// Those whose `dueOn` is this one. Conditions on `number` may follow.
    public ByTeamAndPriorityDueOn dueOnIs(LocalDate dueOn) {
      return new ByTeamAndPriorityDueOn(sortPart("=", in().date("Ticket.dueOn", dueOn)));
    }

    /// Those whose `dueOn` is before this one.
    public Query<Ticket> dueOnBefore(LocalDate dueOn) {
      return sortPart("<", in().date("Ticket.dueOn", dueOn));
    }

    /// Those whose `dueOn` is this one or before.
    public Query<Ticket> dueOnNotAfter(LocalDate dueOn) {
      return sortPart("<=", in().date("Ticket.dueOn", dueOn));
    }

    /// Those whose `dueOn` is after this one.
    public Query<Ticket> dueOnAfter(LocalDate dueOn) {
      return sortPart(">", in().date("Ticket.dueOn", dueOn));
    }

    /// Those whose `dueOn` is this one or after.
    public Query<Ticket> dueOnNotBefore(LocalDate dueOn) {
      return sortPart(">=", in().date("Ticket.dueOn", dueOn));
    }

    /// Those whose `dueOn` is within these two, both included.
    public Query<Ticket> dueOnBetween(LocalDate low, LocalDate high) {
      return sortPartBetween(in().date("Ticket.dueOn", low), in().date("Ticket.dueOn", high));
    }
  }

  /// A query by `byTeamAndPriority`, with conditions on `number`. Immutable.
  public static final class ByTeamAndPriorityDueOn extends Query<Ticket> {

    private ByTeamAndPriorityDueOn(Query<Ticket> all) {
      super(all);
    }

    /// Those whose `number` is this one.
    public Query<Ticket> numberIs(long number) {
      return sort("=", in().integer(number));
    }

    /// Those whose `number` is before this one.
    public Query<Ticket> numberBefore(long number) {
      return sort("<", in().integer(number));
    }

    /// Those whose `number` is this one or before.
    public Query<Ticket> numberNotAfter(long number) {
      return sort("<=", in().integer(number));
    }

    /// Those whose `number` is after this one.
    public Query<Ticket> numberAfter(long number) {
      return sort(">", in().integer(number));
    }

    /// Those whose `number` is this one or after.
    public Query<Ticket> numberNotBefore(long number) {
      return sort(">=", in().integer(number));
    }

    /// Those whose `number` is within these two, both included.
    public Query<Ticket> numberBetween(long low, long high) {
      return sortBetween(in().integer(low), in().integer(high));
    }
  }

  /// A query by `byAssignee`, with conditions on `openedAt`. Immutable.
  public static final class ByAssignee extends Query<Ticket> {

    private ByAssignee(Query<Ticket> all) {
      super(all);
    }

    /// Those whose `openedAt` is this one.
    public Query<Ticket> openedAtIs(Instant openedAt) {
      return sort("=", in().instant("Ticket.openedAt", openedAt));
    }

    /// Those whose `openedAt` is before this one.
    public Query<Ticket> openedAtBefore(Instant openedAt) {
      return sort("<", in().instant("Ticket.openedAt", openedAt));
    }

    /// Those whose `openedAt` is this one or before.
    public Query<Ticket> openedAtNotAfter(Instant openedAt) {
      return sort("<=", in().instant("Ticket.openedAt", openedAt));
    }

    /// Those whose `openedAt` is after this one.
    public Query<Ticket> openedAtAfter(Instant openedAt) {
      return sort(">", in().instant("Ticket.openedAt", openedAt));
    }

    /// Those whose `openedAt` is this one or after.
    public Query<Ticket> openedAtNotBefore(Instant openedAt) {
      return sort(">=", in().instant("Ticket.openedAt", openedAt));
    }

    /// Those whose `openedAt` is within these two, both included.
    public Query<Ticket> openedAtBetween(Instant low, Instant high) {
      return sortBetween(
          in().instant("Ticket.openedAt", low), in().instant("Ticket.openedAt", high));
    }
  }

  /// A query by `byMilestone`, with conditions on `number`. Immutable.
  public static final class ByMilestone extends Query<Ticket> {

    private ByMilestone(Query<Ticket> all) {
      super(all);
    }

    /// Those whose `number` is this one.
    public Query<Ticket> numberIs(long number) {
      return sort("=", in().integer(number));
    }

    /// Those whose `number` is before this one.
    public Query<Ticket> numberBefore(long number) {
      return sort("<", in().integer(number));
    }

    /// Those whose `number` is this one or before.
    public Query<Ticket> numberNotAfter(long number) {
      return sort("<=", in().integer(number));
    }

    /// Those whose `number` is after this one.
    public Query<Ticket> numberAfter(long number) {
      return sort(">", in().integer(number));
    }

    /// Those whose `number` is this one or after.
    public Query<Ticket> numberNotBefore(long number) {
      return sort(">=", in().integer(number));
    }

    /// Those whose `number` is within these two, both included.
    public Query<Ticket> numberBetween(long low, long high) {
      return sortBetween(in().integer(low), in().integer(high));
    }
  }

  /// A query by `byStatus`, with conditions on `team`. Immutable.
  public static final class ByStatus extends Query<Ticket> {

    private ByStatus(Query<Ticket> all) {
      super(all);
    }

    /// Those whose `team` is this one.
    public Query<Ticket> teamIs(String team) {
      return sort("=", in().text("Ticket.team", team));
    }

    /// Those whose `team` is before this one.
    public Query<Ticket> teamBefore(String team) {
      return sort("<", in().text("Ticket.team", team));
    }

    /// Those whose `team` is this one or before.
    public Query<Ticket> teamNotAfter(String team) {
      return sort("<=", in().text("Ticket.team", team));
    }

    /// Those whose `team` is after this one.
    public Query<Ticket> teamAfter(String team) {
      return sort(">", in().text("Ticket.team", team));
    }

    /// Those whose `team` is this one or after.
    public Query<Ticket> teamNotBefore(String team) {
      return sort(">=", in().text("Ticket.team", team));
    }

    /// Those whose `team` is within these two, both included.
    public Query<Ticket> teamBetween(String low, String high) {
      return sortBetween(in().text("Ticket.team", low), in().text("Ticket.team", high));
    }

    /// Those whose `team` starts with this text.
    public Query<Ticket> teamBeginsWith(String start) {
      return sortBeginsWith(in().text("Ticket.team", start));
    }
  }

  /// The id of a [Ticket]: the components of its key.
  public record Id(String project, long number) {}
}
