package dev.bao.operation;

import dev.bao.error.ConditionException;
import dev.bao.error.ErrorCode;

/// `create` found an item with the same key. Nothing was written.
public final class ItemExistsException extends ConditionException {

  ItemExistsException(String message) {
    super(ErrorCode.ITEM_EXISTS, message);
  }
}
