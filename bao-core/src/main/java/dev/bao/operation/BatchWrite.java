package dev.bao.operation;

import dev.bao.annotations.CheckReturnValue;
import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;
import dev.bao.model.Model;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/// Puts or deletions of many items that are described and not yet done: nothing is sent before they
/// are executed. They are no transaction: they are written one by one, up to 25 with one request.
///
/// ```java
/// tasks.putAll(records).execute();
/// ```
///
/// DynamoDB takes no conditions here. What a request leaves unwritten is sent again until the retry
/// deadline, and then may overwrite what another writer wrote in between. It keeps the tenant that
/// it was made for. Not thread-safe.
///
/// @param <R> what is written: a record, or the id of one to delete
public final class BatchWrite<R> {

  private final ModelAccess<?> model;
  private final KeySpace in;
  private final String name;
  private final SequencedMap<ItemKey, Described<R>> entries = new LinkedHashMap<>();
  private boolean isUnchecked;

  /// One item: what the caller gave for it, and the write.
  record Entry<R>(R given, ItemKey key, WriteRequest request) {}

  /// One item that is yet to be written.
  private record Described<R>(R given, ItemKey key, Function<Instant, WriteRequest> request) {

    Entry<R> at(Instant now) {
      return new Entry<>(given, key, request.apply(now));
    }
  }

  /// @param name of the operation, for errors and reports
  BatchWrite(ModelAccess<?> model, KeySpace in, String name) {
    this.model = model;
    this.in = in;
    this.name = name;
  }

  /// Adds a write. Of two for one item the last one holds, as if they were done in turn.
  ///
  /// @param request makes the write, by the time when it is done
  void add(R given, ItemKey key, Function<Instant, WriteRequest> request) {
    entries.put(key, new Described<>(given, key, request));
  }

  /// Lets it be done where the model has a version or unique constraints, which are then neither
  /// checked nor kept: the values that are written are not reserved, and those of items that go
  /// stay reserved. For data that is known to be right, as in a restore.
  @CheckReturnValue
  public BatchWrite<R> skippingChecks() {
    isUnchecked = true;
    return this;
  }

  /// Writes all.
  ///
  /// @throws BatchIncompleteException where some could not be written until the deadline; it names
  ///   them
  /// @throws ConfigurationException `BAO-8010` where the model has unique constraints or a version
  public void execute() {
    BatchResult<R> result = executeAndReport();
    if (!result.isComplete()) {
      throw new BatchIncompleteException(
          model.schema().model().name()
              + "."
              + name
              + " wrote "
              + result.written()
              + " of "
              + entries.size()
              + " items until its deadline. The exception names the others: write them again, raise"
              + " the table's capacity, or spread the keys.",
          result,
          null);
    }
  }

  /// Writes as much as it can, and tells what it could not write until the deadline.
  ///
  /// @throws ConfigurationException `BAO-8010` where the model has unique constraints or a version
  @CheckReturnValue
  public BatchResult<R> executeAndReport() {
    Model described = model.schema().model();
    boolean isChecked = !described.uniques().isEmpty() || described.version().isPresent();
    if (!isUnchecked && isChecked) {
      throw new ConfigurationException(
          ErrorCode.BATCH_UNCHECKED,
          described.name()
              + "."
              + name
              + " is refused: the model has "
              + (described.uniques().isEmpty() ? "a version" : "unique constraints")
              + ", which a batch cannot check."
              + " Write the records one by one or in transactions, or call skippingChecks() where"
              + " they are known to be right.");
    }
    Instant now = model.now();
    List<Entry<R>> all = entries.values().stream().map(entry -> entry.at(now)).toList();
    return new BatchExecution<R>(model.operation(in, name)).run(all);
  }
}
