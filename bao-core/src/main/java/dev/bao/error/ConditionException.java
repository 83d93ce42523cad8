package dev.bao.error;

import org.jspecify.annotations.Nullable;

/// A write's condition did not hold, or a read did not find what it must find.
public non-sealed class ConditionException extends BaoException {

  /// Makes the error of a cause; the message is put behind the code.
  public ConditionException(ErrorCode code, String message) {
    this(code, message, null);
  }

  /// Makes the error of a cause that another exception brought up.
  public ConditionException(ErrorCode code, String message, @Nullable Throwable cause) {
    super(code, message, cause);
  }
}
