package dev.bao.lambda;

import dev.bao.error.BaoException;
import dev.bao.tenant.TenantRequest;
import org.jspecify.annotations.Nullable;

/// What a tenant can be found by in one kind of event, and how that kind's source is told of an
/// error. Those of API Gateway, load balancers, function URLs and AppSync are ready in
/// `dev.bao.lambda.http`. Implementations are thread-safe and keep nothing of an event.
///
/// @param <I> the event
/// @param <O> what the function answers with
public interface EventAdapter<I, O extends @Nullable Object> {

  /// What an event says. Subject and claims come from what the event's source has verified; what a
  /// client wrote is header, path or host.
  ///
  /// @throws dev.bao.error.TenantException where the event is not as its source makes them
  TenantRequest request(I event);

  /// The answer to a request that ended with an error of Bao.
  ///
  /// @throws RuntimeException where the event's source is told of errors by an exception
  O refused(Problem problem);

  /// The answer to an invocation that ended with an error; it throws what it has no answer for, so
  /// that Lambda counts it as failed.
  default O failed(RuntimeException error) {
    if (error instanceof BaoException known) {
      return refused(Problem.of(known));
    }
    throw error;
  }

  /// The same, with the application's own answers before these.
  default EventAdapter<I, O> mapping(ErrorMapper<? extends O> mapper) {
    return new MappedErrors<>(this, mapper);
  }
}
