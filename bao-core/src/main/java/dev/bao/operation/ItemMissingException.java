package dev.bao.operation;

import dev.bao.error.ConditionException;
import dev.bao.error.ErrorCode;

/// There is no item with the key, and the call needs one. Nothing was written.
public final class ItemMissingException extends ConditionException {

  ItemMissingException(String message) {
    super(ErrorCode.ITEM_MISSING, message);
  }
}
