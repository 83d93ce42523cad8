package dev.bao.operation;

import dev.bao.error.ErrorCode;
import dev.bao.error.ThrottledException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A batch of writes came to an end before all was written.
public final class BatchIncompleteException extends ThrottledException {

  private static final long serialVersionUID = 1;

  private final transient List<?> unwritten;

  BatchIncompleteException(String message, BatchResult<?> result, @Nullable Throwable cause) {
    super(ErrorCode.BATCH_INCOMPLETE, message, cause);
    this.unwritten = result.unwritten();
  }

  /// What was not written, or not for certain: records of `putAll`, ids of `deleteAll`. Empty in a
  /// copy that was serialized.
  public List<?> unwritten() {
    return unwritten;
  }
}
