package dev.bao.lambda.batch;

import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How the records of a batch are run. Immutable.
///
/// @param parallelism how many groups run at once, each on a virtual thread; 1 runs the records one
///   after the other, as they came
/// @param reserve a record is not started, and is a failure, where the invocation has less time
///   left than this: a function that runs out of time would get its whole batch again
/// @param sink where failed records are put aside, null where they are sent again
public record BatchSettings<R>(
    int parallelism, Duration reserve, @Nullable FailureSink<? super R> sink) {

  /// Checks the settings.
  ///
  /// @throws ConfigurationException `BAO-8005` where the parallelism is below 1 or the reserve is
  ///   negative
  public BatchSettings {
    if (parallelism < 1 || reserve.isNegative()) {
      throw new ConfigurationException(
          ErrorCode.ARGUMENT_INVALID,
          "A batch runs with a parallelism of 1 or more, and a reserve that is not negative.");
    }
  }

  /// One record after the other, no reserve, failures are sent again.
  public static <R> BatchSettings<R> sequential() {
    return parallel(1);
  }

  /// So many groups of records at once.
  public static <R> BatchSettings<R> parallel(int parallelism) {
    return new BatchSettings<>(parallelism, Duration.ZERO, null);
  }

  /// The same with a reserve of time.
  public BatchSettings<R> reserving(Duration newReserve) {
    return new BatchSettings<>(parallelism, newReserve, sink);
  }

  /// The same with a sink for failed records.
  public BatchSettings<R> puttingAside(FailureSink<? super R> newSink) {
    return new BatchSettings<>(parallelism, reserve, newSink);
  }
}
