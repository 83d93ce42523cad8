package dev.bao.operation;

import dev.bao.error.ConditionException;
import dev.bao.error.ErrorCode;

/// There is no item with the key, and the call needs one. Nothing was written, unless the message
/// says that the item went after the write.
public final class ItemMissingException extends ConditionException {

  private final boolean isAfterWrite;

  ItemMissingException(String message) {
    this(message, false);
  }

  /// @param isAfterWrite whether the write had been done before
  ItemMissingException(String message, boolean isAfterWrite) {
    super(ErrorCode.ITEM_MISSING, message);
    this.isAfterWrite = isAfterWrite;
  }

  boolean isAfterWrite() {
    return isAfterWrite;
  }
}
