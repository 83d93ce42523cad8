package dev.bao.operation;

import dev.bao.error.ErrorCode;
import dev.bao.error.IsolationException;

/// A cursor that was not made by this query of this tenant, or was changed on its way. Nothing was
/// sent.
public final class CursorException extends IsolationException {

  CursorException(String found) {
    super(
        ErrorCode.CURSOR_INVALID,
        "The cursor "
            + found
            + ". Nothing was sent. Pass a cursor of a page of the same query and tenant, unchanged,"
            + " or start without one.");
  }
}
