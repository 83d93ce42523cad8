package dev.bao.action;

import dev.bao.expression.Condition;
import dev.bao.key.ItemKey;
import dev.bao.model.Encode;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/// Deletes an item.
///
/// @param key the item's key
/// @param condition what must hold, null for nothing
public record DeleteAction(ItemKey key, @Nullable Condition<?> condition) implements Action {

  @Override
  public TransactWriteItem part(String table) {
    Rendered rendered = Rendered.of(condition, null);
    Delete delete =
        Delete.builder()
            .tableName(table)
            .key(Encode.key(key))
            .conditionExpression(rendered.condition())
            .expressionAttributeNames(rendered.names())
            .expressionAttributeValues(rendered.values())
            .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
            .build();
    return TransactWriteItem.builder().delete(delete).build();
  }

  /// Renders the action alone.
  ///
  /// @param table the table's name
  /// @param returns which item to answer with
  public DeleteItemRequest request(String table, ReturnValue returns) {
    Rendered rendered = Rendered.of(condition, null);
    return DeleteItemRequest.builder()
        .tableName(table)
        .key(Encode.key(key))
        .conditionExpression(rendered.condition())
        .expressionAttributeNames(rendered.names())
        .expressionAttributeValues(rendered.values())
        .returnValues(returns)
        .returnValuesOnConditionCheckFailure(rendered.onFailure())
        .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
        .build();
  }
}
