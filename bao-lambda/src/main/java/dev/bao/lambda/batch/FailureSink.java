package dev.bao.lambda.batch;

/// Where failed records are put aside, such as a queue of their own, so that the records behind
/// them, which may be other tenants', do not wait. Thread-safe.
///
/// @param <R> the record
@FunctionalInterface
public interface FailureSink<R> {

  /// Takes a record. Once it returns, the record counts as done, and its source does not send it
  /// again. It runs in no tenant's scope.
  ///
  /// @param cause why it failed; a [GroupFailedException] where it did not run, since one before it
  ///   in its group has failed
  /// @throws Exception where it was not taken; then the record is a failure
  void take(R record, Throwable cause) throws Exception;
}
