package dev.bao.operation;

import dev.bao.error.ConditionException;
import dev.bao.error.ErrorCode;

/// The condition of a write did not hold. Nothing was written.
public final class ConditionFailedException extends ConditionException {

  ConditionFailedException(String message) {
    super(ErrorCode.CONDITION_FAILED, message);
  }
}
