package dev.bao.operation;

import dev.bao.error.ConditionException;
import dev.bao.error.ErrorCode;

/// A patch changes a part of a nested record, or an element of a list, that the item does not have.
/// Nothing was written.
public final class PathMissingException extends ConditionException {

  PathMissingException(String message) {
    super(ErrorCode.PATH_MISSING, message);
  }
}
