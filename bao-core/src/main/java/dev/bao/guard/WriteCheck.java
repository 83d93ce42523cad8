package dev.bao.guard;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/// Checks the requests that write items outside of a transaction. Condition expressions are not
/// looked at: they read nothing but the item whose key was checked.
final class WriteCheck {

  private static final String CONDITION = "conditionExpression";

  private WriteCheck() {}

  static void check(Call call, PutItemRequest request) {
    ParameterCheck.overrides(call, request);
    ParameterCheck.table(call, request.tableName());
    legacy(call, request.hasExpected(), request.conditionalOperatorAsString());
    ItemCheck.check(call, request.item());
  }

  static void check(Call call, DeleteItemRequest request) {
    ParameterCheck.overrides(call, request);
    ParameterCheck.table(call, request.tableName());
    legacy(call, request.hasExpected(), request.conditionalOperatorAsString());
    KeyCheck.checkWritten(call, request.key());
  }

  static void check(Call call, UpdateItemRequest request) {
    ParameterCheck.overrides(call, request);
    ParameterCheck.table(call, request.tableName());
    legacy(call, request.hasExpected(), request.conditionalOperatorAsString());
    ParameterCheck.legacy(
        call, request.hasAttributeUpdates(), "attributeUpdates", "updateExpression");
    OwnedKey key = KeyCheck.checkWritten(call, request.key());
    if (request.updateExpression() != null) {
      UpdateCheck.check(
          call,
          request.updateExpression(),
          request.expressionAttributeNames(),
          request.expressionAttributeValues(),
          new UpdateWrites(call, key));
    } else {
      WriteRules.checkUpdate(call, key, new IndexHalves(), false);
    }
  }

  private static void legacy(Call call, boolean hasExpected, @Nullable String conditionalOperator) {
    ParameterCheck.legacy(call, hasExpected, "expected", CONDITION);
    ParameterCheck.legacy(call, conditionalOperator != null, "conditionalOperator", CONDITION);
  }

  static void check(Call call, BatchWriteItemRequest request) {
    ParameterCheck.overrides(call, request);
    for (Map.Entry<String, List<WriteRequest>> part : request.requestItems().entrySet()) {
      ParameterCheck.table(call, part.getKey());
      int number = 1;
      for (WriteRequest write : part.getValue()) {
        check(call.action(number++), write);
      }
    }
  }

  private static void check(Call action, WriteRequest write) {
    if (write.putRequest() != null) {
      ItemCheck.check(action, write.putRequest().item());
    }
    if (write.deleteRequest() != null) {
      KeyCheck.checkWritten(action, write.deleteRequest().key());
    }
  }
}
