package dev.bao.lambda.batch;

import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The answer to streams: Lambda goes on from the lowest sequence number among the failures.
final class Checkpoint {

  private Checkpoint() {}

  static <R> StreamsEventResponse response(
      List<R> failed, Function<R, @Nullable String> sequenceNumber) {
    return new StreamsEventResponse(
        Failures.ids(failed.stream().limit(1).toList(), sequenceNumber).stream()
            .map(BatchItemFailure::new)
            .toList());
  }
}
