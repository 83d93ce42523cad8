package dev.bao.requests;

import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/// A query of one partition as it is written by hand: names and values are added with what asks for
/// them.
final class HandQuery {

  private final QueryRequest.Builder request = QueryRequest.builder();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, AttributeValue> values = new HashMap<>();
  private final String sortKey;

  private HandQuery(String partitionKey, String sortKey, String partition) {
    this.sortKey = sortKey;
    name("#p", partitionKey).value(":p", LowLevel.text(partition));
    request
        .tableName(Fixture.TABLE)
        .keyConditionExpression("#p = :p")
        .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL);
  }

  static HandQuery ofTable(String partition) {
    return new HandQuery("_pk", "_sk", partition);
  }

  static HandQuery ofIndex(int slot, String partition) {
    String index = "gsi" + slot;
    HandQuery query = new HandQuery("_" + index + "_pk", "_" + index + "_sk", partition);
    query.request.indexName(index);
    return query;
  }

  HandQuery name(String placeholder, String attribute) {
    names.put(placeholder, attribute);
    return this;
  }

  HandQuery value(String placeholder, AttributeValue value) {
    values.put(placeholder, value);
    return this;
  }

  /// @param condition on the sort key, which is `#s`, and texts, which are `:a` and `:b`
  HandQuery sort(String condition, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      value(":" + (char) ('a' + i), LowLevel.text(texts[i]));
    }
    request.keyConditionExpression("#p = :p AND " + condition);
    return name("#s", sortKey);
  }

  HandQuery filter(String condition) {
    request.filterExpression(condition);
    return this;
  }

  /// The request, to be told how much it reads.
  QueryRequest.Builder request() {
    return request.expressionAttributeNames(names).expressionAttributeValues(values);
  }
}
