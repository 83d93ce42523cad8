package dev.bao.error;

import org.jspecify.annotations.Nullable;

/// A unique constraint stands in the way of a write.
public non-sealed class UniqueException extends BaoException {

  /// Makes the error of a cause; the message is put behind the code.
  public UniqueException(ErrorCode code, String message) {
    this(code, message, null);
  }

  /// Makes the error of a cause that another exception brought up.
  public UniqueException(ErrorCode code, String message, @Nullable Throwable cause) {
    super(code, message, cause);
  }
}
