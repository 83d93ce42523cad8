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

/// What one request writes. The scope of the running work is told of its items before it is sent
/// and again when it has ended, however it did. The guard is where no write gets past.
final class Written {

  /// What is told to nobody: a read, or a write outside of a scope.
  static final Written NOTHING = new Written(null, ignored -> {});

  private final @Nullable WorkScope scope;
  private final Consumer<WorkScope> keys;

  private Written(@Nullable WorkScope scope, Consumer<WorkScope> keys) {
    this.scope = scope;
    this.keys = keys;
  }

  /// Sends the request.
  <R> R around(Supplier<R> request) {
    tell();
    try {
      return request.get();
    } finally {
      tell();
    }
  }

  private void tell() {
    if (scope != null) {
      keys.accept(scope);
    }
  }

  /// @param item has the keys of the table
  static Written item(Map<String, AttributeValue> item) {
    WorkScope scope = WorkScope.current();
    return scope == null ? NOTHING : new Written(scope, of -> touch(of, item));
  }

  static Written batch(BatchWriteItemRequest batch) {
    WorkScope scope = WorkScope.current();
    return scope == null
        ? NOTHING
        : new Written(
            scope, of -> batch.requestItems().values().forEach(writes -> touch(of, writes)));
  }

  static Written transaction(TransactWriteItemsRequest transaction) {
    WorkScope scope = WorkScope.current();
    return scope == null
        ? NOTHING
        : new Written(scope, of -> transaction.transactItems().forEach(part -> touch(of, part)));
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
