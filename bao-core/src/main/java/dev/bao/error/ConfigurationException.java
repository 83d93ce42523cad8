package dev.bao.error;

import org.jspecify.annotations.Nullable;

/// Bao, its table or a call is not set up as it must be.
public non-sealed class ConfigurationException extends BaoException {

  /// Makes the error of a cause; the message is put behind the code.
  public ConfigurationException(ErrorCode code, String message) {
    this(code, message, null);
  }

  /// Makes the error of a cause that another exception brought up.
  public ConfigurationException(ErrorCode code, String message, @Nullable Throwable cause) {
    super(code, message, cause);
  }
}
