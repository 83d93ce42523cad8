package dev.bao.action;

import dev.bao.expression.Condition;
import dev.bao.expression.Patch;
import dev.bao.key.ItemKey;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/// Patches an item.
///
/// @param key the item's key
/// @param patch what changes
/// @param condition what must hold, null for nothing
public record UpdateAction(ItemKey key, Patch patch, @Nullable Condition<?> condition)
    implements Action {

  @Override
  public TransactWriteItem part(String table) {
    Rendered rendered = Rendered.of(condition, patch);
    Update update =
        Update.builder()
            .tableName(table)
            .key(patch.keyAttributes(key))
            .updateExpression(rendered.update())
            .conditionExpression(rendered.condition())
            .expressionAttributeNames(rendered.names())
            .expressionAttributeValues(rendered.values())
            .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
            .build();
    return TransactWriteItem.builder().update(update).build();
  }

  /// Renders the action alone.
  ///
  /// @param table the table's name
  /// @param returns which item to answer with
  public UpdateItemRequest request(String table, ReturnValue returns) {
    Rendered rendered = Rendered.of(condition, patch);
    return UpdateItemRequest.builder()
        .tableName(table)
        .key(patch.keyAttributes(key))
        .updateExpression(rendered.update())
        .conditionExpression(rendered.condition())
        .expressionAttributeNames(rendered.names())
        .expressionAttributeValues(rendered.values())
        .returnValues(returns)
        .returnValuesOnConditionCheckFailure(rendered.onFailure())
        .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
        .build();
  }
}
