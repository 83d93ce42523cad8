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
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads and writes [Reminder] items of the current tenant. Thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class ReminderRepository extends Repository<Reminder> {

  /// Makes the repository of a table.
  public ReminderRepository(Bao bao) {
    super(bao, ModelIdentity.of("dev.bao.it.Reminder", ReminderKeys.PREFIX));
  }

  @Override
  protected ModelSchema<Reminder> schema(KeyFormat format) {
    return ReminderSchema.of(format);
  }

  /// Builds a record and writes it; it must not be there yet.
  ///
  /// @throws dev.bao.operation.ItemExistsException where there is an item with its key
  public Reminder create(Consumer<ReminderBuilder> values) {
    return create(build(values));
  }

  /// Builds a record, and writes nothing: for what is to be written together with others.
  public Reminder build(Consumer<ReminderBuilder> values) {
    ReminderBuilder builder = new ReminderBuilder();
    values.accept(builder);
    return builder.build();
  }

  /// Reads a record.
  public Optional<Reminder> find(String owner, long number) {
    return find(owner, number, Consistency.EVENTUAL);
  }

  /// Reads a record with the consistency that is asked for.
  public Optional<Reminder> find(String owner, long number, Consistency consistency) {
    KeySpace in = in();
    return find(in, ReminderKeys.item(in, owner, number), consistency);
  }

  /// Reads what a projection names of a record.
  public <P> Optional<P> find(String owner, long number, Projection<Reminder, P> projection) {
    return find(owner, number, projection, Consistency.EVENTUAL);
  }

  /// Reads what a projection names of a record with the consistency that is asked for.
  public <P> Optional<P> find(
      String owner, long number, Projection<Reminder, P> projection, Consistency consistency) {
    KeySpace in = in();
    return find(in, ReminderKeys.item(in, owner, number), projection, consistency);
  }

  /// Reads a record that must be there.
  ///
  /// @throws dev.bao.operation.ItemMissingException where it is not
  public Reminder get(String owner, long number) {
    return get(owner, number, Consistency.EVENTUAL);
  }

  /// Reads a record that must be there, with the consistency that is asked for.
  ///
  /// @throws dev.bao.operation.ItemMissingException where it is not
  public Reminder get(String owner, long number, Consistency consistency) {
    KeySpace in = in();
    return get(in, ReminderKeys.item(in, owner, number), consistency);
  }

  /// Whether there is a record.
  public boolean exists(String owner, long number) {
    return exists(owner, number, Consistency.EVENTUAL);
  }

  /// Whether there is a record, with the consistency that is asked for.
  public boolean exists(String owner, long number, Consistency consistency) {
    KeySpace in = in();
    return exists(in, ReminderKeys.item(in, owner, number), consistency);
  }

  /// Describes a patch of a record that must be there; it is done by `execute()`.
  @CheckReturnValue
  public UpdateWrite<Reminder> update(String owner, long number, Consumer<ReminderUpdate> patch) {
    KeySpace in = in();
    return update(
        in, ReminderKeys.item(in, owner, number), ReminderUpdate.of(in, owner, patch), null);
  }

  /// Describes a patch of a record; it is done by `execute()`. Where it touches keys of several
  /// components it saves the read that a patch by id needs, and the record must still have them.
  @CheckReturnValue
  public UpdateWrite<Reminder> update(Reminder reminder, Consumer<ReminderUpdate> patch) {
    KeySpace in = in();
    return update(
        in,
        ReminderKeys.item(in, reminder.owner(), reminder.number()),
        ReminderUpdate.of(in, reminder.owner(), patch),
        reminder);
  }

  /// Describes a patch of a record, which makes it where it is not there; it is done by
  /// `execute()`.
  ///
  /// @throws dev.bao.error.MappingException `BAO-7051` where the patch has no value for what every
  ///   record needs
  @CheckReturnValue
  public UpsertWrite<Reminder> upsert(String owner, long number, Consumer<ReminderUpdate> patch) {
    KeySpace in = in();
    return upsert(
        in,
        ReminderKeys.item(in, owner, number),
        ReminderUpdate.of(in, owner, patch),
        Map.of(
            "owner",
            Encode.text(owner, "Reminder.owner"),
            "number",
            Encode.number(number, "Reminder.number")));
  }

  /// Describes the deletion of a record, if it is there; it is done by `execute()`.
  @CheckReturnValue
  public Write<Reminder> delete(String owner, long number) {
    KeySpace in = in();
    return delete(in, ReminderKeys.item(in, owner, number));
  }

  /// Writes what differs between two records of one key, and nothing where nothing does. The item
  /// must be there.
  ///
  /// @param before the record as it was read
  /// @return the record as it is afterwards
  /// @throws dev.bao.operation.KeysDifferentException where the records have different keys
  /// @throws dev.bao.operation.ItemMissingException where there is no item
  public Reminder save(Reminder before, Reminder after) {
    KeySpace in = in();
    return save(in, ReminderUpdate.between(in, before, after), before, after);
  }

  /// Reads many records, up to 100 with one request.
  public Found<Id, Reminder> findAll(Collection<Id> ids) {
    return findAll(ids, Consistency.EVENTUAL);
  }

  /// Reads many records, up to 100 with one request, with the consistency that is asked for.
  public Found<Id, Reminder> findAll(Collection<Id> ids, Consistency consistency) {
    KeySpace in = in();
    return findAll(in, ids, id -> ReminderKeys.item(in, id.owner(), id.number()), consistency);
  }

  /// Describes the deletion of many records, where they are there; it is done by `execute()`.
  @CheckReturnValue
  public BatchWrite<Id> deleteAll(Collection<Id> ids) {
    KeySpace in = in();
    return deleteAll(in, ids, id -> ReminderKeys.item(in, id.owner(), id.number()));
  }

  /// Describes a check of a record that is not written, for a transaction.
  @CheckReturnValue
  public Check<Reminder> check(String owner, long number, Condition<Reminder> condition) {
    KeySpace in = in();
    return check(in, ReminderKeys.item(in, owner, number), condition);
  }

  /// Describes the read of a record, to be done together with others.
  @CheckReturnValue
  public Lookup<Reminder> lookup(String owner, long number) {
    KeySpace in = in();
    return lookup(in, ReminderKeys.item(in, owner, number));
  }

  /// The records of an `owner`, in order of `number`.
  public ByOwner byOwner(String owner) {
    KeySpace in = in();
    return new ByOwner(query(in, ReminderKeys.partition(in, owner)));
  }

  /// The records of an `assignee`, in order of `dueAt`.
  public ByAssignee byAssignee(String assignee) {
    KeySpace in = in();
    return new ByAssignee(queryIndex(in, 1, ReminderKeys.byAssigneePartition(in, assignee)));
  }

  /// The records of an `owner`, in order of `text`.
  public ByText byText(String owner) {
    KeySpace in = in();
    return new ByText(queryIndex(in, 2, ReminderKeys.byTextPartition(in, owner)));
  }

  /// A query by `byOwner`, with conditions on `number`. Immutable.
  public static final class ByOwner extends TableQuery<Reminder> {

    private ByOwner(Query<Reminder> all) {
      super(all);
    }

    /// Those whose `number` is this one.
    public TableQuery<Reminder> numberIs(long number) {
      return sort("=", in().integer(number));
    }

    /// Those whose `number` is before this one.
    public TableQuery<Reminder> numberBefore(long number) {
      return sort("<", in().integer(number));
    }

    /// Those whose `number` is this one or before.
    public TableQuery<Reminder> numberNotAfter(long number) {
      return sort("<=", in().integer(number));
    }

    /// Those whose `number` is after this one.
    public TableQuery<Reminder> numberAfter(long number) {
      return sort(">", in().integer(number));
    }

    /// Those whose `number` is this one or after.
    public TableQuery<Reminder> numberNotBefore(long number) {
      return sort(">=", in().integer(number));
    }

    /// Those whose `number` is within these two, both included.
    public TableQuery<Reminder> numberBetween(long low, long high) {
      return sortBetween(in().integer(low), in().integer(high));
    }
  }

  /// A query by `byAssignee`, with conditions on `dueAt`. Immutable.
  public static final class ByAssignee extends Query<Reminder> {

    private ByAssignee(Query<Reminder> all) {
      super(all);
    }

    /// Those whose `dueAt` is this one.
    public Query<Reminder> dueAtIs(Instant dueAt) {
      return sort("=", in().instant("Reminder.dueAt", dueAt));
    }

    /// Those whose `dueAt` is before this one.
    public Query<Reminder> dueAtBefore(Instant dueAt) {
      return sort("<", in().instant("Reminder.dueAt", dueAt));
    }

    /// Those whose `dueAt` is this one or before.
    public Query<Reminder> dueAtNotAfter(Instant dueAt) {
      return sort("<=", in().instant("Reminder.dueAt", dueAt));
    }

    /// Those whose `dueAt` is after this one.
    public Query<Reminder> dueAtAfter(Instant dueAt) {
      return sort(">", in().instant("Reminder.dueAt", dueAt));
    }

    /// Those whose `dueAt` is this one or after.
    public Query<Reminder> dueAtNotBefore(Instant dueAt) {
      return sort(">=", in().instant("Reminder.dueAt", dueAt));
    }

    /// Those whose `dueAt` is within these two, both included.
    public Query<Reminder> dueAtBetween(Instant low, Instant high) {
      return sortBetween(in().instant("Reminder.dueAt", low), in().instant("Reminder.dueAt", high));
    }
  }

  /// A query by `byText`, with conditions on `text`. Immutable.
  public static final class ByText extends Query<Reminder> {

    private ByText(Query<Reminder> all) {
      super(all);
    }

    /// Those whose `text` is this one.
    public Query<Reminder> textIs(String text) {
      return sort("=", in().text("Reminder.text", text));
    }

    /// Those whose `text` is before this one.
    public Query<Reminder> textBefore(String text) {
      return sort("<", in().text("Reminder.text", text));
    }

    /// Those whose `text` is this one or before.
    public Query<Reminder> textNotAfter(String text) {
      return sort("<=", in().text("Reminder.text", text));
    }

    /// Those whose `text` is after this one.
    public Query<Reminder> textAfter(String text) {
      return sort(">", in().text("Reminder.text", text));
    }

    /// Those whose `text` is this one or after.
    public Query<Reminder> textNotBefore(String text) {
      return sort(">=", in().text("Reminder.text", text));
    }

    /// Those whose `text` is within these two, both included.
    public Query<Reminder> textBetween(String low, String high) {
      return sortBetween(in().text("Reminder.text", low), in().text("Reminder.text", high));
    }

    /// Those whose `text` starts with this text.
    public Query<Reminder> textBeginsWith(String start) {
      return sortBeginsWith(in().text("Reminder.text", start));
    }
  }

  /// The id of a [Reminder]: the components of its key.
  public record Id(String owner, long number) {}
}
