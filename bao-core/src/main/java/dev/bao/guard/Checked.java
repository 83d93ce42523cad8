package dev.bao.guard;

import dev.bao.error.ErrorCode;
import dev.bao.error.IsolationException;

/// A request that is being checked, for a tenant or for the platform.
sealed interface Checked permits Call, PlatformCall {

  /// The only table that it may name.
  String table();

  /// Who does what, as in `Query of model Task`: the start of each message.
  String subject();

  /// The error of a request that does not go out.
  ///
  /// @param found what was found, without any value, and what was expected
  /// @param next what to do
  default IsolationException refused(ErrorCode code, String found, String next) {
    return new IsolationException(code, subject() + ": " + found + ". Nothing was sent. " + next);
  }
}
