package dev.bao.error;

import org.jspecify.annotations.Nullable;

/// A transaction was cancelled. None of its writes happened.
public non-sealed class TransactionException extends BaoException {

  /// Makes the error of a cause; the message is put behind the code.
  public TransactionException(ErrorCode code, String message) {
    this(code, message, null);
  }

  /// Makes the error of a cause that another exception brought up.
  public TransactionException(ErrorCode code, String message, @Nullable Throwable cause) {
    super(code, message, cause);
  }
}
