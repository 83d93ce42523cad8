package dev.bao.lambda.batch;

import dev.bao.tenant.TenantRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a tenant can be found by in the records of one kind of batch, and how that kind's source is
/// told which of them failed. [BatchEvents] has those of AWS. Implementations are thread-safe and
/// keep nothing of a batch.
///
/// @param <E> the event, a batch
/// @param <R> a record of it
/// @param <O> what the function answers with
public interface BatchAdapter<E, R, O extends @Nullable Object> {

  /// The records, in the order in which they came.
  ///
  /// @throws dev.bao.error.ConfigurationException where the event is no such batch
  List<R> records(E event);

  /// What a record says. What its producer wrote beside the payload is claims: the right to produce
  /// is what vouches for it.
  ///
  /// @throws RuntimeException where the record is not as its source makes them
  TenantRequest request(R record);

  /// What a record has in common with those that must not run before it has: they run in order, and
  /// not at all once one of them has failed. Empty where a record has its place in no order.
  Optional<?> group(R record);

  /// Whether the source goes on behind the first failure only: it sends that record and all behind
  /// it again, so that none behind it is started. Streams are so; queues take single records back.
  default boolean isCheckpointed() {
    return false;
  }

  /// The answer.
  ///
  /// @param failed the records to be sent again, in the order in which they came
  /// @throws RuntimeException where the source is told of failures by an exception
  O response(List<R> failed);
}
