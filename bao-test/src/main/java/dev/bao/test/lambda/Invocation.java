package dev.bao.test.lambda;

import dev.bao.test.lambda.LambdaErrorException.LambdaError;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// One event on its way through the function, and its result when there is one.
///
/// @param tenantId the tenant of Lambda's tenant isolation mode, null where it is off
record Invocation(
    String id,
    String event,
    @Nullable String tenantId,
    Duration timeout,
    CompletableFuture<Result> result) {

  /// How an invocation ends.
  sealed interface Result {

    /// The handler returned.
    record Response(String payload) implements Result {}

    /// It threw, or the runtime gave up.
    record Failure(LambdaError error) implements Result {}
  }

  static Invocation of(String event, @Nullable String tenantId, Duration timeout) {
    return new Invocation(
        UUID.randomUUID().toString(), event, tenantId, timeout, new CompletableFuture<>());
  }

  void fail(LambdaError error) {
    result.complete(new Result.Failure(error));
  }
}
