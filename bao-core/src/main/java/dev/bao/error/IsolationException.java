package dev.bao.error;

import org.jspecify.annotations.Nullable;

/// Something would have crossed from one tenant, model or table to another, and was stopped.
public non-sealed class IsolationException extends BaoException {

  /// Makes the error of a cause; the message is put behind the code.
  public IsolationException(ErrorCode code, String message) {
    this(code, message, null);
  }

  /// Makes the error of a cause that another exception brought up.
  public IsolationException(ErrorCode code, String message, @Nullable Throwable cause) {
    super(code, message, cause);
  }
}
