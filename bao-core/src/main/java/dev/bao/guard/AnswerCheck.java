package dev.bao.guard;

import dev.bao.key.TableLayout;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/// Checks that every item of an answer, or of an error that answers, is the owner's.
final class AnswerCheck {

  private AnswerCheck() {}

  static void item(Call call, Map<String, AttributeValue> item) {
    String partition = StringValue.of(item, TableLayout.PARTITION_KEY);
    String sort = StringValue.of(item, TableLayout.SORT_KEY);
    if (partition == null || sort == null || call.owner().ofKey(partition, sort) == null) {
      throw call.foreignItem();
    }
  }

  /// Checks the attributes that an update changed: they have no key where none was asked for.
  static void changed(Call call, Map<String, AttributeValue> attributes) {
    if (attributes.containsKey(TableLayout.PARTITION_KEY)
        || attributes.containsKey(TableLayout.SORT_KEY)) {
      item(call, attributes);
    }
  }

  private static void items(Call call, List<Map<String, AttributeValue>> items) {
    for (Map<String, AttributeValue> item : items) {
      item(call, item);
    }
  }

  static void query(Call call, CheckedQuery query, QueryResponse response) {
    for (Map<String, AttributeValue> item : response.items()) {
      if (!query.holds(item)) {
        throw call.foreignItem();
      }
    }
    // An empty one is the way of some servers to say that there is none.
    Map<String, AttributeValue> last = response.lastEvaluatedKey();
    if (!last.isEmpty() && !query.isStartKey(last)) {
      throw call.foreignItem();
    }
  }

  static void batchGet(Call call, BatchGetItemResponse response) {
    response.responses().forEach((table, items) -> items(ofTable(call, table), items));
    for (Map.Entry<String, KeysAndAttributes> left : response.unprocessedKeys().entrySet()) {
      items(ofTable(call, left.getKey()), left.getValue().keys());
    }
  }

  static void batchWrite(Call call, BatchWriteItemResponse response) {
    for (Map.Entry<String, List<WriteRequest>> left : response.unprocessedItems().entrySet()) {
      for (WriteRequest write : left.getValue()) {
        written(ofTable(call, left.getKey()), write);
      }
    }
  }

  private static void written(Call call, WriteRequest write) {
    if (write.putRequest() != null) {
      item(call, write.putRequest().item());
    }
    if (write.deleteRequest() != null) {
      item(call, write.deleteRequest().key());
    }
  }

  private static Call ofTable(Call call, String table) {
    if (!call.table().equals(table)) {
      throw call.foreignItem();
    }
    return call;
  }

  static void transactGet(Call call, TransactGetItemsResponse response) {
    for (ItemResponse item : response.responses()) {
      if (item.hasItem()) {
        item(call, item.item());
      }
    }
  }

  static void failed(Call call, ConditionalCheckFailedException failure) {
    if (failure.hasItem()) {
      item(call, failure.item());
    }
  }

  static void cancelled(Call call, TransactionCanceledException failure) {
    for (CancellationReason reason : failure.cancellationReasons()) {
      if (reason.hasItem()) {
        item(call, reason.item());
      }
    }
  }
}
