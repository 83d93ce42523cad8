package dev.bao.operation;

import dev.bao.error.ErrorCode;
import dev.bao.error.IsolationException;
import dev.bao.error.TransactionException;
import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;
import dev.bao.model.Model;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Writes and checks of several items that are all done or none: nothing is sent before they are
/// executed.
///
/// ```java
/// bao.transaction()
///     .add(tasks.creation(task))
///     .add(projects.update(task.projectId(), p -> p.addOpenTasks(1)))
///     .execute();
/// ```
///
/// It is of one tenant, and keeps the one that it was made for. DynamoDB takes up to 100 actions,
/// of which each operation is one and each unique value that changes another one, and charges twice
/// the write capacity units. It is done once, also where an answer is lost on the way. Not
/// thread-safe; executing it twice writes twice.
public final class Transaction {

  private final TransactionScope scope;
  private final List<Intent<?>> intents = new ArrayList<>();
  private final Set<ItemKey> keys = new HashSet<>();

  /// For `Bao`.
  ///
  /// @param in the keys of the tenant
  public Transaction(TableAccess access, KeySpace in) {
    this.scope = new TransactionScope(access, in);
  }

  /// Adds a write, with the condition that it has now.
  ///
  /// @throws IsolationException `BAO-2040` where it was made for another tenant
  /// @throws TransactionException `BAO-5013` where there is an operation on its item already,
  ///   `BAO-5014` where it is of another `Bao`
  public Transaction add(Write<?> write) {
    return add(write.intent());
  }

  /// Adds a check of an item that is not written.
  ///
  /// @throws IsolationException `BAO-2040` where it was made for another tenant
  /// @throws TransactionException `BAO-5013` where there is an operation on its item already,
  ///   `BAO-5014` where it is of another `Bao`
  public Transaction add(Check<?> check) {
    return add(check.intent());
  }

  private Transaction add(Intent<?> intent) {
    Change<?> change = intent.change();
    String subject = intent.model().schema().model().name() + "." + change.name();
    scope.admit(subject, intent.model(), intent.in());
    if (!keys.add(change.key())) {
      throw new TransactionException(
          ErrorCode.TRANSACTION_SAME_ITEM,
          subject
              + " is the second operation of a transaction on one item, and DynamoDB takes one for"
              + " each. Nothing was sent. Make one operation of the two.");
    }
    intents.add(intent);
    return this;
  }

  /// Does all of it, or nothing.
  ///
  /// A write by id that touches a unique value is preceded by a read of its item, as it is alone.
  ///
  /// @throws TransactionCancelledException `BAO-5010` where an operation stood in the way; it has a
  ///   typed reason for each
  /// @throws TransactionException `BAO-5011` where there are no operations, `BAO-5012` where there
  ///   are more than 100 actions, `BAO-5002` where other writes were met until the deadline
  /// @throws OutcomeUnknownException where answers were lost until the deadline
  public void execute() {
    if (intents.isEmpty()) {
      throw new TransactionException(
          ErrorCode.TRANSACTION_EMPTY,
          "A transaction has no operations. Nothing was sent. Add some before execute(), or leave it"
              + " out where there is nothing to do.");
    }
    // Before anything is read for it; the sentinels are counted when they are known.
    TransactionScope.checkSize("A transaction", intents.size(), 0);
    Instant now = scope.access().clock().instant();
    Set<Model> models = new LinkedHashSet<>();
    List<WriteExecution<?>> executions = new ArrayList<>(intents.size());
    for (Intent<?> intent : intents) {
      models.add(intent.model().schema().model());
      executions.add(intent.executionAt(now));
    }
    new TransactionExecution(scope.operation(models, "transaction"), executions).run();
  }
}
