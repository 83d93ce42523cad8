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
import dev.bao.model.EpochTime;
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

/// Reads and writes [Expense] items of the current tenant. Thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class ExpenseRepository extends Repository<Expense> {

  /// Makes the repository of a table.
  public ExpenseRepository(Bao bao) {
    super(bao, ModelIdentity.of("dev.bao.it.Expense", ExpenseKeys.PREFIX));
  }

  @Override
  protected ModelSchema<Expense> schema(KeyFormat format) {
    return ExpenseSchema.of(format);
  }

  /// Builds a record and writes it; it must not be there yet.
  ///
  /// @throws dev.bao.operation.ItemExistsException where there is an item with its key
  public Expense create(Consumer<ExpenseBuilder> values) {
    return create(build(values));
  }

  /// Builds a record, and writes nothing: for what is to be written together with others.
  public Expense build(Consumer<ExpenseBuilder> values) {
    ExpenseBuilder builder = new ExpenseBuilder();
    values.accept(builder);
    return builder.build();
  }

  /// Reads a record.
  public Optional<Expense> find(String project, Instant filedAt) {
    return find(project, filedAt, Consistency.EVENTUAL);
  }

  /// Reads a record with the consistency that is asked for.
  public Optional<Expense> find(String project, Instant filedAt, Consistency consistency) {
    KeySpace in = in();
    return find(in, ExpenseKeys.item(in, project, filedAt), consistency);
  }

  /// Reads what a projection names of a record.
  public <P> Optional<P> find(String project, Instant filedAt, Projection<Expense, P> projection) {
    return find(project, filedAt, projection, Consistency.EVENTUAL);
  }

  /// Reads what a projection names of a record with the consistency that is asked for.
  public <P> Optional<P> find(
      String project, Instant filedAt, Projection<Expense, P> projection, Consistency consistency) {
    KeySpace in = in();
    return find(in, ExpenseKeys.item(in, project, filedAt), projection, consistency);
  }

  /// Reads a record that must be there.
  ///
  /// @throws dev.bao.operation.ItemMissingException where it is not
  public Expense get(String project, Instant filedAt) {
    return get(project, filedAt, Consistency.EVENTUAL);
  }

  /// Reads a record that must be there, with the consistency that is asked for.
  ///
  /// @throws dev.bao.operation.ItemMissingException where it is not
  public Expense get(String project, Instant filedAt, Consistency consistency) {
    KeySpace in = in();
    return get(in, ExpenseKeys.item(in, project, filedAt), consistency);
  }

  /// Whether there is a record.
  public boolean exists(String project, Instant filedAt) {
    return exists(project, filedAt, Consistency.EVENTUAL);
  }

  /// Whether there is a record, with the consistency that is asked for.
  public boolean exists(String project, Instant filedAt, Consistency consistency) {
    KeySpace in = in();
    return exists(in, ExpenseKeys.item(in, project, filedAt), consistency);
  }

  /// Describes a patch of a record that must be there; it is done by `execute()`.
  @CheckReturnValue
  public UpdateWrite<Expense> update(
      String project, Instant filedAt, Consumer<ExpenseUpdate> patch) {
    KeySpace in = in();
    return update(in, ExpenseKeys.item(in, project, filedAt), ExpenseUpdate.of(in, patch), null);
  }

  /// Describes a patch of a record; it is done by `execute()`.
  @CheckReturnValue
  public UpdateWrite<Expense> update(Expense expense, Consumer<ExpenseUpdate> patch) {
    KeySpace in = in();
    return update(
        in,
        ExpenseKeys.item(in, expense.project(), expense.filedAt()),
        ExpenseUpdate.of(in, patch),
        expense);
  }

  /// Describes a patch of a record, which makes it where it is not there; it is done by
  /// `execute()`.
  ///
  /// @throws dev.bao.error.MappingException `BAO-7051` where the patch has no value for what every
  ///   record needs
  @CheckReturnValue
  public UpsertWrite<Expense> upsert(
      String project, Instant filedAt, Consumer<ExpenseUpdate> patch) {
    KeySpace in = in();
    return upsert(
        in,
        ExpenseKeys.item(in, project, filedAt),
        ExpenseUpdate.of(in, patch),
        Map.of(
            "project",
            Encode.text(project, "Expense.project"),
            "filedAt",
            EpochTime.SECONDS.encode(filedAt, "Expense.filedAt")));
  }

  /// Describes the deletion of a record, if it is there; it is done by `execute()`.
  @CheckReturnValue
  public Write<Expense> delete(String project, Instant filedAt) {
    KeySpace in = in();
    return delete(in, ExpenseKeys.item(in, project, filedAt));
  }

  /// Writes what differs between two records of one key, and nothing where nothing does. The item
  /// must be there.
  ///
  /// @param before the record as it was read
  /// @return the record as it is afterwards
  /// @throws dev.bao.operation.KeysDifferentException where the records have different keys
  /// @throws dev.bao.operation.ItemMissingException where there is no item
  public Expense save(Expense before, Expense after) {
    KeySpace in = in();
    return save(in, ExpenseUpdate.between(in, before, after), before, after);
  }

  /// Reads many records, up to 100 with one request.
  public Found<Id, Expense> findAll(Collection<Id> ids) {
    return findAll(ids, Consistency.EVENTUAL);
  }

  /// Reads many records, up to 100 with one request, with the consistency that is asked for.
  public Found<Id, Expense> findAll(Collection<Id> ids, Consistency consistency) {
    KeySpace in = in();
    return findAll(in, ids, id -> ExpenseKeys.item(in, id.project(), id.filedAt()), consistency);
  }

  /// Describes the deletion of many records, where they are there; it is done by `execute()`.
  @CheckReturnValue
  public BatchWrite<Id> deleteAll(Collection<Id> ids) {
    KeySpace in = in();
    return deleteAll(in, ids, id -> ExpenseKeys.item(in, id.project(), id.filedAt()));
  }

  /// Describes a check of a record that is not written, for a transaction.
  @CheckReturnValue
  public Check<Expense> check(String project, Instant filedAt, Condition<Expense> condition) {
    KeySpace in = in();
    return check(in, ExpenseKeys.item(in, project, filedAt), condition);
  }

  /// Describes the read of a record, to be done together with others.
  @CheckReturnValue
  public Lookup<Expense> lookup(String project, Instant filedAt) {
    KeySpace in = in();
    return lookup(in, ExpenseKeys.item(in, project, filedAt));
  }

  /// The records of a `project`, in order of `filedAt`.
  public ByProject byProject(String project) {
    KeySpace in = in();
    return new ByProject(query(in, ExpenseKeys.partition(in, project)));
  }

  /// The records of a `payer`, in order of `paidAt`.
  public ByPayer byPayer(String payer) {
    KeySpace in = in();
    return new ByPayer(queryIndex(in, 1, ExpenseKeys.byPayerPartition(in, payer)));
  }

  /// A query by `byProject`, with conditions on `filedAt`. Immutable.
  public static final class ByProject extends TableQuery<Expense> {

    private ByProject(Query<Expense> all) {
      super(all);
    }

    /// Those whose `filedAt` is this one.
    public TableQuery<Expense> filedAtIs(Instant filedAt) {
      return sort("=", in().instant("Expense.filedAt", filedAt));
    }

    /// Those whose `filedAt` is before this one.
    public TableQuery<Expense> filedAtBefore(Instant filedAt) {
      return sort("<", in().instant("Expense.filedAt", filedAt));
    }

    /// Those whose `filedAt` is this one or before.
    public TableQuery<Expense> filedAtNotAfter(Instant filedAt) {
      return sort("<=", in().instant("Expense.filedAt", filedAt));
    }

    /// Those whose `filedAt` is after this one.
    public TableQuery<Expense> filedAtAfter(Instant filedAt) {
      return sort(">", in().instant("Expense.filedAt", filedAt));
    }

    /// Those whose `filedAt` is this one or after.
    public TableQuery<Expense> filedAtNotBefore(Instant filedAt) {
      return sort(">=", in().instant("Expense.filedAt", filedAt));
    }

    /// Those whose `filedAt` is within these two, both included.
    public TableQuery<Expense> filedAtBetween(Instant low, Instant high) {
      return sortBetween(
          in().instant("Expense.filedAt", low), in().instant("Expense.filedAt", high));
    }
  }

  /// A query by `byPayer`, with conditions on `paidAt`. Immutable.
  public static final class ByPayer extends Query<Expense> {

    private ByPayer(Query<Expense> all) {
      super(all);
    }

    /// Those whose `paidAt` is this one.
    public Query<Expense> paidAtIs(Instant paidAt) {
      return sort("=", in().instant("Expense.paidAt", paidAt));
    }

    /// Those whose `paidAt` is before this one.
    public Query<Expense> paidAtBefore(Instant paidAt) {
      return sort("<", in().instant("Expense.paidAt", paidAt));
    }

    /// Those whose `paidAt` is this one or before.
    public Query<Expense> paidAtNotAfter(Instant paidAt) {
      return sort("<=", in().instant("Expense.paidAt", paidAt));
    }

    /// Those whose `paidAt` is after this one.
    public Query<Expense> paidAtAfter(Instant paidAt) {
      return sort(">", in().instant("Expense.paidAt", paidAt));
    }

    /// Those whose `paidAt` is this one or after.
    public Query<Expense> paidAtNotBefore(Instant paidAt) {
      return sort(">=", in().instant("Expense.paidAt", paidAt));
    }

    /// Those whose `paidAt` is within these two, both included.
    public Query<Expense> paidAtBetween(Instant low, Instant high) {
      return sortBetween(in().instant("Expense.paidAt", low), in().instant("Expense.paidAt", high));
    }
  }

  /// The id of a [Expense]: the components of its key.
  public record Id(String project, Instant filedAt) {}
}
