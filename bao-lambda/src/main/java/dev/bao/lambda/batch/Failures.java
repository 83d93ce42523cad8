package dev.bao.lambda.batch;

import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What the adapters of all sources have in common.
final class Failures {

  private Failures() {}

  /// The records of an event.
  static <R> List<R> present(@Nullable List<R> records) {
    if (records == null || records.stream().anyMatch(Objects::isNull)) {
      throw new ConfigurationException(
          ErrorCode.ARGUMENT_INVALID,
          "The event has no records. Use the adapter of the source that invokes the function.");
    }
    return records;
  }

  /// The ids of failed records. Lambda takes an answer with an empty id for the failure of all, and
  /// so does this.
  static <R> List<String> ids(List<R> failed, Function<R, @Nullable String> id) {
    return failed.stream()
        .map(record -> {
          String known = id.apply(record);
          if (known == null || known.isEmpty()) {
            throw new BatchFailedException(failed.size());
          }
          return known;
        })
        .toList();
  }

  /// The answer that names failed records, as a map.
  static <R> Map<String, Object> named(List<R> failed, Function<R, @Nullable Object> id) {
    return Map.of(
        "batchItemFailures",
        ids(failed, record -> id.apply(record) instanceof String text ? text : null).stream()
            .map(known -> Map.of("itemIdentifier", known))
            .toList());
  }

  /// For sources that take a whole batch.
  static <R> @Nullable Void whole(List<R> failed) {
    if (!failed.isEmpty()) {
      throw new BatchFailedException(failed.size());
    }
    return null;
  }
}
