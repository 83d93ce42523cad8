package dev.bao.error;

import org.jspecify.annotations.Nullable;

/// A record and an item do not fit: a value cannot be written, or an attribute cannot be read.
public non-sealed class MappingException extends BaoException {

  /// Makes the error of a cause; the message is put behind the code.
  public MappingException(ErrorCode code, String message) {
    this(code, message, null);
  }

  /// Makes the error of a cause that another exception brought up.
  public MappingException(ErrorCode code, String message, @Nullable Throwable cause) {
    super(code, message, cause);
  }
}
