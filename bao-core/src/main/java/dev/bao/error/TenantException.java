package dev.bao.error;

import org.jspecify.annotations.Nullable;

/// There is no tenant, or what was given is none. No request was sent.
public non-sealed class TenantException extends BaoException {

  /// Makes the error of a cause; the message is put behind the code.
  public TenantException(ErrorCode code, String message) {
    this(code, message, null);
  }

  /// Makes the error of a cause that another exception brought up.
  public TenantException(ErrorCode code, String message, @Nullable Throwable cause) {
    super(code, message, cause);
  }
}
