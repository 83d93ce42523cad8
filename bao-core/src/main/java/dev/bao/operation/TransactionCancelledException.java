package dev.bao.operation;

import dev.bao.error.ErrorCode;
import dev.bao.error.TransactionException;
import java.util.List;

/// A transaction of several operations was cancelled. Nothing was written. Its suppressed
/// exceptions are those that the operations in its way would have thrown alone.
public final class TransactionCancelledException extends TransactionException {

  private static final long serialVersionUID = 1;

  private final CancelReason[] reasons;

  TransactionCancelledException(String message, List<CancelReason> reasons) {
    super(ErrorCode.TRANSACTION_OPERATION_FAILED, message);
    this.reasons = reasons.toArray(CancelReason[]::new);
  }

  /// One reason for each operation, in the order in which they were added.
  public List<CancelReason> reasons() {
    return List.of(reasons);
  }
}
