package dev.bao.error;

import org.jspecify.annotations.Nullable;

/// The root of all that Bao throws for a cause of its own.
///
/// Catch a category, such as [ConditionException], or one of the exceptions below it. A message
/// holds the code, the model and the operation, what was expected and found, and the next step; it
/// never holds an attribute's value or a key of another tenant. Errors of the AWS SDK that Bao has
/// nothing to say about pass through as they are.
public abstract sealed class BaoException extends RuntimeException
    permits TenantException,
        IsolationException,
        ConditionException,
        UniqueException,
        TransactionException,
        ThrottledException,
        MappingException,
        ConfigurationException {

  private final ErrorCode code;

  BaoException(ErrorCode code, String message, @Nullable Throwable cause) {
    super("[" + code + "] " + message, cause);
    this.code = code;
  }

  /// The stable code of the cause.
  public final ErrorCode code() {
    return code;
  }
}
