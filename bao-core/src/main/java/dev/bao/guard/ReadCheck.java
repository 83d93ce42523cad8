package dev.bao.guard;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.Get;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;

/// Checks the requests that read items by their keys.
final class ReadCheck {

  private ReadCheck() {}

  static void check(Call call, GetItemRequest request) {
    ParameterCheck.overrides(call, request);
    ParameterCheck.table(call, request.tableName());
    ParameterCheck.legacy(
        call, request.hasAttributesToGet(), "attributesToGet", "projectionExpression");
    KeyCheck.check(call, request.key());
    projection(call, request.projectionExpression(), request.expressionAttributeNames());
  }

  static void check(Call call, BatchGetItemRequest request) {
    ParameterCheck.overrides(call, request);
    for (Map.Entry<String, KeysAndAttributes> part : request.requestItems().entrySet()) {
      ParameterCheck.table(call, part.getKey());
      check(call, part.getValue());
    }
  }

  private static void check(Call call, KeysAndAttributes part) {
    ParameterCheck.legacy(
        call, part.hasAttributesToGet(), "attributesToGet", "projectionExpression");
    projection(call, part.projectionExpression(), part.expressionAttributeNames());
    int number = 1;
    for (Map<String, AttributeValue> key : part.keys()) {
      KeyCheck.check(call.action(number++), key);
    }
  }

  static void check(Call call, TransactGetItemsRequest request) {
    ParameterCheck.overrides(call, request);
    int number = 1;
    for (TransactGetItem item : request.transactItems()) {
      check(call.action(number++), item.get());
    }
  }

  private static void check(Call action, @Nullable Get get) {
    if (get != null) {
      ParameterCheck.table(action, get.tableName());
      KeyCheck.check(action, get.key());
      projection(action, get.projectionExpression(), get.expressionAttributeNames());
    }
  }

  private static void projection(
      Call call, @Nullable String expression, Map<String, String> names) {
    ProjectionCheck.check(call, KeyAttributes.TABLE, expression, names);
  }
}
