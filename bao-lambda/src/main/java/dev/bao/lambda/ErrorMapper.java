package dev.bao.lambda;

import java.util.Optional;

/// An application's own answers to errors, as for one of its own exceptions. Thread-safe.
///
/// @param <O> what the function answers with
@FunctionalInterface
public interface ErrorMapper<O> {

  /// The answer to an error, empty where the usual one is right.
  ///
  /// @param error of Bao, of the handler, or of anything that it called
  Optional<O> answerTo(RuntimeException error);
}
