package dev.bao.guard;

import dev.bao.error.ErrorCode;
import dev.bao.error.IsolationException;

/// A call of a tenant, or one action of a batch or transaction.
///
/// @param table the only table that it may name
/// @param owner whose keys it may hold
/// @param action the number of the action, from 1, or 0 for the call as a whole
record Call(Operation operation, String table, Owner owner, int action) implements Checked {

  /// The action with a number, from 1.
  Call action(int number) {
    return new Call(operation, table, owner, number);
  }

  /// The error of an answer that is kept back. It has no cause, since that would carry the answer.
  IsolationException foreignItem() {
    return new IsolationException(
        ErrorCode.FOREIGN_ITEM,
        subject()
            + ": the answer holds an item whose keys are not those of this tenant"
            + (owner.isAnyModel() ? "" : " and " + owner.kind())
            + ". Nothing of the answer was handed out. Code other than Bao has put the item there:"
            + " find it with a scan in a platform scope, and find what wrote it.");
  }

  @Override
  public String subject() {
    return operation + (action == 0 ? "" : ", action " + action + ",") + owner.described();
  }
}
