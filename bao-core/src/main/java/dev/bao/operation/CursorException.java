package dev.bao.operation;

import dev.bao.error.ErrorCode;
import dev.bao.error.IsolationException;

/// A cursor that was not made by this query of this tenant, was changed on its way, or has expired.
/// Which of these it is, is not told: an attacker would learn from it. Nothing was sent.
public final class CursorException extends IsolationException {

  CursorException() {
    super(
        ErrorCode.CURSOR_INVALID,
        "The cursor was not made by this query of this tenant, was changed on its way, or has"
            + " expired. Nothing was sent. Pass a cursor of a page of the same query and tenant,"
            + " unchanged, or start without one.");
  }
}
