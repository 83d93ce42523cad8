package dev.bao.action;

import dev.bao.expression.Condition;
import dev.bao.key.ItemKey;
import dev.bao.model.Encode;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/// Asks something of an item and leaves it as it is. DynamoDB has this as a part of a transaction
/// only.
///
/// @param key the item's key
/// @param condition what must hold
public record CheckAction(ItemKey key, Condition<?> condition) implements Action {

  @Override
  public TransactWriteItem part(String table) {
    Rendered rendered = Rendered.of(condition, null);
    ConditionCheck check =
        ConditionCheck.builder()
            .tableName(table)
            .key(Encode.key(key))
            .conditionExpression(rendered.condition())
            .expressionAttributeNames(rendered.names())
            .expressionAttributeValues(rendered.values())
            .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
            .build();
    return TransactWriteItem.builder().conditionCheck(check).build();
  }
}
