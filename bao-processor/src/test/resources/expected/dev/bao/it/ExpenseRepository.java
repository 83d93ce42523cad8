package dev.bao.it;

import dev.bao.Bao;
import dev.bao.Repository;
import dev.bao.annotations.CheckReturnValue;
import dev.bao.annotations.Generated;
import dev.bao.key.KeySpace;
import dev.bao.operation.Consistency;
import dev.bao.operation.Query;
import dev.bao.operation.TableQuery;
import dev.bao.operation.UpdateWrite;
import dev.bao.operation.Write;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads and writes [Expense] items of the current tenant. Thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class ExpenseRepository extends Repository<Expense> {

  /// Makes the repository of a table.
  public ExpenseRepository(Bao bao) {
    super(bao, ExpenseSchema::new);
  }

  /// Builds a record and writes it; it must not be there yet.
  ///
  /// @throws dev.bao.operation.ItemExistsException where there is an item with its key
  public Expense create(Consumer<ExpenseBuilder> values) {
    ExpenseBuilder builder = new ExpenseBuilder();
    values.accept(builder);
    return create(builder.build());
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
    ExpenseUpdate update = new ExpenseUpdate(in);
    patch.accept(update);
    return update(in, ExpenseKeys.item(in, project, filedAt), update, null);
  }

  /// Describes a patch of a record; it is done by `execute()`.
  @CheckReturnValue
  public UpdateWrite<Expense> update(Expense expense, Consumer<ExpenseUpdate> patch) {
    KeySpace in = in();
    ExpenseUpdate update = new ExpenseUpdate(in);
    patch.accept(update);
    return update(in, ExpenseKeys.item(in, expense.project(), expense.filedAt()), update, expense);
  }

  /// Describes the deletion of a record, if it is there; it is done by `execute()`.
  @CheckReturnValue
  public Write<Expense> delete(String project, Instant filedAt) {
    KeySpace in = in();
    return delete(in, ExpenseKeys.item(in, project, filedAt));
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
      return sort("=", ExpenseKeys.sort(in(), filedAt));
    }

    /// Those whose `filedAt` is before this one.
    public TableQuery<Expense> filedAtBefore(Instant filedAt) {
      return sort("<", ExpenseKeys.sort(in(), filedAt));
    }

    /// Those whose `filedAt` is this one or before.
    public TableQuery<Expense> filedAtNotAfter(Instant filedAt) {
      return sort("<=", ExpenseKeys.sort(in(), filedAt));
    }

    /// Those whose `filedAt` is after this one.
    public TableQuery<Expense> filedAtAfter(Instant filedAt) {
      return sort(">", ExpenseKeys.sort(in(), filedAt));
    }

    /// Those whose `filedAt` is this one or after.
    public TableQuery<Expense> filedAtNotBefore(Instant filedAt) {
      return sort(">=", ExpenseKeys.sort(in(), filedAt));
    }

    /// Those whose `filedAt` is within these two, both included.
    public TableQuery<Expense> filedAtBetween(Instant low, Instant high) {
      return sortBetween(ExpenseKeys.sort(in(), low), ExpenseKeys.sort(in(), high));
    }
  }

  /// A query by `byPayer`, with conditions on `paidAt`. Immutable.
  public static final class ByPayer extends Query<Expense> {

    private ByPayer(Query<Expense> all) {
      super(all);
    }

    /// Those whose `paidAt` is this one.
    public Query<Expense> paidAtIs(Instant paidAt) {
      return sort("=", ExpenseKeys.byPayerSort(in(), paidAt));
    }

    /// Those whose `paidAt` is before this one.
    public Query<Expense> paidAtBefore(Instant paidAt) {
      return sort("<", ExpenseKeys.byPayerSort(in(), paidAt));
    }

    /// Those whose `paidAt` is this one or before.
    public Query<Expense> paidAtNotAfter(Instant paidAt) {
      return sort("<=", ExpenseKeys.byPayerSort(in(), paidAt));
    }

    /// Those whose `paidAt` is after this one.
    public Query<Expense> paidAtAfter(Instant paidAt) {
      return sort(">", ExpenseKeys.byPayerSort(in(), paidAt));
    }

    /// Those whose `paidAt` is this one or after.
    public Query<Expense> paidAtNotBefore(Instant paidAt) {
      return sort(">=", ExpenseKeys.byPayerSort(in(), paidAt));
    }

    /// Those whose `paidAt` is within these two, both included.
    public Query<Expense> paidAtBetween(Instant low, Instant high) {
      return sortBetween(ExpenseKeys.byPayerSort(in(), low), ExpenseKeys.byPayerSort(in(), high));
    }
  }
}
