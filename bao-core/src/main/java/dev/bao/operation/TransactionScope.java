package dev.bao.operation;

import dev.bao.error.ErrorCode;
import dev.bao.error.IsolationException;
import dev.bao.error.TransactionException;
import dev.bao.key.KeySpace;
import dev.bao.model.Model;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Where a transaction takes place: on one table, for one tenant.
///
/// @param in the keys of the tenant
record TransactionScope(TableAccess access, KeySpace in) {

  /// How many actions a transaction takes, writes and reads alike (Developer Guide, "Quotas",
  /// transactions).
  static final int MAX_ACTIONS = 100;

  /// Lets an operation in that is of this table and tenant.
  ///
  /// @param subject the operation, as in `Task.update`
  void admit(String subject, ModelAccess<?> model, KeySpace of) {
    if (!of.equals(in)) {
      throw new IsolationException(
          ErrorCode.TRANSACTION_FOREIGN,
          subject
              + " was made for another tenant than its transaction. Nothing was sent. Make the"
              + " transaction and all of its operations within one tenant's scope.");
    }
    if (!model.access().equals(access)) {
      throw new TransactionException(
          ErrorCode.TRANSACTION_OTHER_BAO,
          subject
              + " is of a repository of another Bao than its transaction. Nothing was sent. Use the"
              + " Bao that the repository was made with.");
    }
  }

  /// @param name of the operation, for errors and reports
  Operation operation(Collection<Model> models, String name) {
    List<Model> inOrder = models.stream().sorted(Comparator.comparing(Model::name)).toList();
    return new Operation(access, inOrder, in, name);
  }

  /// Refuses more actions than DynamoDB takes.
  ///
  /// @param sentinels how many of them are for unique values
  static void checkSize(String subject, int actions, int sentinels) {
    if (actions > MAX_ACTIONS) {
      throw new TransactionException(
          ErrorCode.TRANSACTION_TOO_LARGE,
          subject
              + " has "
              + actions
              + " actions"
              + (sentinels == 0 ? "" : ", of which " + sentinels + " are for unique values")
              + ", and DynamoDB takes "
              + MAX_ACTIONS
              + ". Nothing was sent. Take fewer at once: a transaction is never split.");
    }
  }
}
