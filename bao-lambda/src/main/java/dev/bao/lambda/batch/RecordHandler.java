package dev.bao.lambda.batch;

/// What an application does with one record, within the scope of the record's tenant. Where records
/// run in parallel it is called by several threads at once.
///
/// @param <R> the record
@FunctionalInterface
public interface RecordHandler<R> {

  /// Handles a record. It may come again: sources deliver at least once.
  ///
  /// @throws Exception where it was not handled; the source is told to send it again
  void handle(R record) throws Exception;
}
