package dev.bao.operation;

import dev.bao.error.ErrorCode;
import dev.bao.error.UniqueException;

/// Another item of the tenant has the value of a unique constraint. Nothing was written.
public final class UniqueViolationException extends UniqueException {

  private final String component;

  UniqueViolationException(String component, String message) {
    super(ErrorCode.UNIQUE_VIOLATED, message);
    this.component = component;
  }

  /// The name of the component whose value is taken, as in `slug`.
  public String component() {
    return component;
  }
}
