package dev.bao.lambda.batch;

/// Records of a batch failed, and their source takes the whole batch or nothing: Lambda delivers
/// the event again, or to the destination for failures. The log has the causes.
public final class BatchFailedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  BatchFailedException(int failed) {
    super("Records of the batch failed: " + failed + ". The log has the causes.");
  }
}
