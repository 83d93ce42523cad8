package dev.bao.guard;

import dev.bao.key.TableLayout;
import dev.bao.scope.WorkScope;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/// Tells the scope of the running work which items a request writes, before it is sent and again
/// when it has ended, however it did. The guard is where no write gets past.
final class Written {

  private Written() {}

  /// @param item has the keys of the table
  static <R> R item(Map<String, AttributeValue> item, Supplier<R> request) {
    return telling(scope -> touch(scope, item), request);
  }

  static <R> R batch(BatchWriteItemRequest batch, Supplier<R> request) {
    return telling(
        scope -> batch.requestItems().values().forEach(writes -> touch(scope, writes)), request);
  }

  static <R> R transaction(TransactWriteItemsRequest transaction, Supplier<R> request) {
    return telling(
        scope -> transaction.transactItems().forEach(part -> touch(scope, part)), request);
  }

  private static <R> R telling(Consumer<WorkScope> keys, Supplier<R> request) {
    WorkScope scope = WorkScope.current();
    if (scope == null) {
      return request.get();
    }
    keys.accept(scope);
    try {
      return request.get();
    } finally {
      keys.accept(scope);
    }
  }

  /// A write that has neither is left to DynamoDB, which refuses it.
  private static void touch(WorkScope scope, List<WriteRequest> writes) {
    for (WriteRequest write : writes) {
      if (write.putRequest() != null) {
        touch(scope, write.putRequest().item());
      }
      if (write.deleteRequest() != null) {
        touch(scope, write.deleteRequest().key());
      }
    }
  }

  private static void touch(WorkScope scope, TransactWriteItem part) {
    if (part.put() != null) {
      touch(scope, part.put().item());
    } else if (part.update() != null) {
      touch(scope, part.update().key());
    } else if (part.delete() != null) {
      touch(scope, part.delete().key());
    }
  }

  private static void touch(WorkScope scope, Map<String, AttributeValue> item) {
    scope.touch(text(item.get(TableLayout.PARTITION_KEY)), text(item.get(TableLayout.SORT_KEY)));
  }

  /// The request was checked: its keys are texts.
  private static String text(@Nullable AttributeValue value) {
    return Objects.requireNonNull(value).s();
  }
}
