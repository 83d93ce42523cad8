package dev.bao.lambda.batch;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A change of an item as a table's stream tells it, whatever its record came as. Each method reads
/// the record anew.
interface ItemChange {

  /// As in `INSERT`; null where the record has none.
  @Nullable String event();

  /// The item's key, empty where the record has none.
  Map<String, AttributeValue> keys();

  /// The item as it was, null where the stream does not tell or there was none.
  @Nullable Map<String, AttributeValue> before();

  /// The item as it is, null where the stream does not tell or there is none.
  @Nullable Map<String, AttributeValue> after();

  /// Whether DynamoDB itself has changed the item, because its time had come.
  boolean isOfDynamoDb();

  /// Whether these two name DynamoDB.
  static boolean isDynamoDb(@Nullable Object type, @Nullable Object principalId) {
    return "Service".equals(type) && "dynamodb.amazonaws.com".equals(principalId);
  }
}
