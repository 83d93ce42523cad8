package dev.bao.guard;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.Update;

/// Checks a transaction that writes: each action as if it stood alone.
final class TransactionCheck {

  private TransactionCheck() {}

  static void check(Call call, TransactWriteItemsRequest request) {
    ParameterCheck.overrides(call, request);
    int number = 1;
    for (TransactWriteItem item : request.transactItems()) {
      Call action = call.action(number++);
      // DynamoDB takes one of them only, and says so.
      check(action, item.put());
      check(action, item.update());
      check(action, item.delete());
      check(action, item.conditionCheck());
    }
  }

  private static void check(Call action, @Nullable Put put) {
    if (put != null) {
      ParameterCheck.table(action, put.tableName());
      ItemCheck.check(action, put.item());
    }
  }

  private static void check(Call action, @Nullable Update update) {
    if (update == null) {
      return;
    }
    ParameterCheck.table(action, update.tableName());
    OwnedKey key = KeyCheck.checkWritten(action, update.key());
    if (update.updateExpression() != null) {
      UpdateCheck.check(
          action,
          update.updateExpression(),
          update.expressionAttributeNames(),
          update.expressionAttributeValues(),
          new UpdateWrites(action, key));
    } else {
      WriteRules.checkUpdate(action, key, new IndexHalves(), false);
    }
  }

  private static void check(Call action, @Nullable Delete delete) {
    if (delete != null) {
      ParameterCheck.table(action, delete.tableName());
      KeyCheck.checkWritten(action, delete.key());
    }
  }

  private static void check(Call action, @Nullable ConditionCheck check) {
    if (check != null) {
      ParameterCheck.table(action, check.tableName());
      KeyCheck.check(action, check.key());
    }
  }
}
