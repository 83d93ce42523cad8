package dev.bao.error;

import org.jspecify.annotations.Nullable;

/// DynamoDB refused requests for their rate until Bao's deadline.
public non-sealed class ThrottledException extends BaoException {

  /// Makes the error of a cause; the message is put behind the code.
  public ThrottledException(ErrorCode code, String message) {
    this(code, message, null);
  }

  /// Makes the error of a cause that another exception brought up.
  public ThrottledException(ErrorCode code, String message, @Nullable Throwable cause) {
    super(code, message, cause);
  }
}
