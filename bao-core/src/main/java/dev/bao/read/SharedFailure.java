package dev.bao.read;

import dev.bao.error.BaoException;
import dev.bao.error.IsolationException;
import dev.bao.error.ThrottledException;
import software.amazon.awssdk.core.exception.SdkException;

/// The failure of a request that several threads wait for: each gets an exception of its own, of
/// the kind that it would have got alone, with the one of the thread that sent it as the cause.
final class SharedFailure {

  private static final String RETRY = " Try later, raise the table's capacity, or spread the keys.";

  private SharedFailure() {}

  static RuntimeException of(RuntimeException cause, String subject) {
    String message =
        subject
            + " had joined a read of another thread of its request scope, which failed: the cause"
            + " tells why. It found nothing out.";
    return switch (cause) {
      case SdkException e -> e.toBuilder().cause(e).build();
      case IsolationException e -> new IsolationException(e.code(), message, e);
      case BaoException e -> new ThrottledException(e.code(), message + RETRY, e);
      default -> cause;
    };
  }
}
