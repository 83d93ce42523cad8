package dev.bao.operation;

import dev.bao.error.ConditionException;
import dev.bao.error.ErrorCode;

/// An answer was lost and the item has changed since: whether this write happened cannot be told.
public final class OutcomeUnknownException extends ConditionException {

  OutcomeUnknownException(String message) {
    super(ErrorCode.OUTCOME_UNKNOWN, message);
  }
}
