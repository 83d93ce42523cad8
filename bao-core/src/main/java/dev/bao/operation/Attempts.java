package dev.bao.operation;

import java.time.Duration;
import software.amazon.awssdk.core.exception.SdkException;

/// The attempts at one logical call, those of the AWS SDK and those of Bao: how long they may go
/// on, and whether one of them may have been carried out though its answer was lost. Not
/// thread-safe.
final class Attempts extends Backoff {

  private static final String REFUSED = "(Service: DynamoDb, Status Code: 4";

  private final boolean isRead;
  private boolean mayHaveSucceeded;

  private Attempts(Duration deadline, boolean isRead) {
    super(deadline);
    this.isRead = isRead;
  }

  /// Those at a write.
  static Attempts atWrite(Duration deadline) {
    return new Attempts(deadline, false);
  }

  /// Those at a read, of which none leaves anything behind: a lost answer says nothing.
  static Attempts atRead(Duration deadline) {
    return new Attempts(deadline, true);
  }

  /// Takes note of what a failure tells of the attempts before it.
  ///
  /// The SDK adds each earlier failure as a suppressed exception, with the status in its text. One
  /// that DynamoDB refused, a throttle for example, was not carried out; of any other nobody knows.
  void note(SdkException failure) {
    Integer attempts = failure.numAttempts();
    if (isRead || attempts == null || attempts <= 1) {
      return;
    }
    int refused = 0;
    for (Throwable earlier : failure.getSuppressed()) {
      String message = earlier.getMessage();
      if (message != null && message.contains(REFUSED)) {
        refused++;
      }
    }
    mayHaveSucceeded |= refused < attempts - 1;
  }

  /// Takes note that an attempt is still being carried out.
  void noteUnfinished() {
    mayHaveSucceeded = true;
  }

  /// What a call that has failed did, in a sentence.
  String nothing() {
    return isRead ? "Nothing was read" : "Nothing was written";
  }

  boolean mayHaveSucceeded() {
    return mayHaveSucceeded;
  }
}
