package dev.bao.operation;

import dev.bao.error.BaoException;

/// What a cancelled transaction tells of one of its writes.
sealed interface Verdict {

  /// It did not stand in the way.
  record Held() implements Verdict {}

  /// Its item has changed since it was read: it is to be read again.
  record Stale() implements Verdict {}

  /// It stood in the way.
  ///
  /// @param error what the write throws where it is alone
  record Failed(BaoException error) implements Verdict {}
}
