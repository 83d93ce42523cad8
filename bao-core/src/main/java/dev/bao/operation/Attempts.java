package dev.bao.operation;

import software.amazon.awssdk.core.exception.SdkException;

/// What the AWS SDK tells of the attempts before the one that failed.
final class Attempts {

  private static final String REFUSED = "Status Code: 4";

  private Attempts() {}

  /// Whether an attempt before the last one may have been carried out without an answer.
  ///
  /// The SDK adds each earlier failure as a suppressed exception, with the status in its text. One
  /// that DynamoDB refused, a throttle for example, was not carried out; of any other nobody knows.
  static boolean mayHaveSucceeded(SdkException failure) {
    Integer attempts = failure.numAttempts();
    if (attempts == null || attempts <= 1) {
      return false;
    }
    int refused = 0;
    for (Throwable earlier : failure.getSuppressed()) {
      String message = earlier.getMessage();
      if (message != null && message.contains(REFUSED)) {
        refused++;
      }
    }
    return refused < attempts - 1;
  }
}
