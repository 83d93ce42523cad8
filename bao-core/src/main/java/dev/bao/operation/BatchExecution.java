package dev.bao.operation;

import dev.bao.error.ThrottledException;
import dev.bao.key.ItemKey;
import dev.bao.operation.BatchWrite.Entry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/// Writes the items of a batch, 25 by 25. What a request leaves is sent again, after a pause,
/// together with what is yet to be written.
final class BatchExecution<R> {

  /// How many writes a request takes (API reference, BatchWriteItem).
  static final int MAX_WRITES = 25;

  private final Operation operation;
  private Attempts attempts;

  BatchExecution(Operation operation) {
    this.operation = operation;
    this.attempts = operation.attempts();
  }

  BatchResult<R> run(List<Entry<R>> entries) {
    Deque<Entry<R>> unwritten = new ArrayDeque<>(entries);
    while (!unwritten.isEmpty()) {
      List<Entry<R>> next = next(unwritten);
      List<Entry<R>> left;
      try {
        left = send(next);
      } catch (ThrottledException | OutcomeUnknownException _) {
        // The result names what is left; there is no more to tell.
        unwritten.addAll(next);
        break;
      } catch (RuntimeException e) {
        unwritten.addAll(next);
        throw unwritten.size() == entries.size() ? e : broken(entries, unwritten, e);
      }
      unwritten.addAll(left);
      if (left.isEmpty()) {
        attempts = operation.attempts();
      } else if (!attempts.pause()) {
        break;
      }
    }
    return result(entries, unwritten);
  }

  private List<Entry<R>> next(Deque<Entry<R>> unwritten) {
    List<Entry<R>> next = new ArrayList<>(MAX_WRITES);
    while (next.size() < MAX_WRITES && !unwritten.isEmpty()) {
      next.add(unwritten.remove());
    }
    return next;
  }

  /// @return what DynamoDB left unwritten
  private List<Entry<R>> send(List<Entry<R>> entries) {
    List<WriteRequest> writes = entries.stream().map(Entry::request).toList();
    BatchWriteItemRequest request =
        BatchWriteItemRequest.builder()
            .requestItems(Map.of(operation.table(), writes))
            .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
            .build();
    BatchWriteItemResponse answer =
        operation.send(client -> client.batchWriteItem(request), attempts);
    operation.reportWrites(answer.consumedCapacity());
    List<WriteRequest> left = answer.unprocessedItems().getOrDefault(operation.table(), List.of());
    Set<ItemKey> keys = new HashSet<>();
    left.forEach(write -> keys.add(keyOf(write)));
    return entries.stream().filter(entry -> keys.contains(entry.key())).toList();
  }

  private static ItemKey keyOf(WriteRequest write) {
    return Keys.of(
        write.putRequest() == null ? write.deleteRequest().key() : write.putRequest().item());
  }

  private BatchIncompleteException broken(
      List<Entry<R>> entries, Deque<Entry<R>> unwritten, RuntimeException cause) {
    BatchResult<R> result = result(entries, unwritten);
    return new BatchIncompleteException(
        operation.subject()
            + " wrote "
            + result.written()
            + " of "
            + entries.size()
            + " items before a request failed. The exception names the others; its cause tells why.",
        result,
        cause);
  }

  /// @param unwritten in any order
  private static <R> BatchResult<R> result(List<Entry<R>> entries, Deque<Entry<R>> unwritten) {
    Set<ItemKey> keys = new HashSet<>();
    unwritten.forEach(entry -> keys.add(entry.key()));
    return new BatchResult<>(
        entries.size() - keys.size(),
        entries.stream().filter(entry -> keys.contains(entry.key())).map(Entry::given).toList());
  }
}
