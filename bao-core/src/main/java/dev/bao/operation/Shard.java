package dev.bao.operation;

import dev.bao.operation.QueryRequests.Place;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/// One shard of an index while it is read: what of it has been read and not yet given on, and where
/// to go on. Not thread-safe.
final class Shard {

  private final int number;
  private final Queue<Map<String, AttributeValue>> items = new ArrayDeque<>();
  private Place next;
  private boolean isRead;

  /// @param number which shard of the query it is, from 0
  /// @param first where its first request reads
  Shard(int number, Place first) {
    this.number = number;
    this.next = first;
    this.isRead = first.sort() != null && first.sort().isEmpty();
  }

  int number() {
    return number;
  }

  /// Where its next request reads.
  Place next() {
    return next;
  }

  /// Whether all of it has been read.
  boolean isRead() {
    return isRead;
  }

  /// Whether nothing can be said of its next item without a request.
  boolean isHungry() {
    return items.isEmpty() && !isRead;
  }

  /// Takes the answer to its next request.
  void take(QueryResponse answer) {
    items.addAll(answer.items());
    if (QueryRequests.hasMore(answer)) {
      next = next.behind(answer);
    } else {
      isRead = true;
    }
  }

  /// Its first item that was not given on, null where there is none.
  @Nullable Map<String, AttributeValue> peek() {
    return items.peek();
  }

  /// Gives on its first item.
  Map<String, AttributeValue> remove() {
    return items.remove();
  }
}
