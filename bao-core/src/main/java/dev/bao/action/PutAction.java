package dev.bao.action;

import dev.bao.expression.Condition;
import dev.bao.key.ItemKey;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/// Writes a whole item.
///
/// @param key the key, which is also in the item
/// @param item all of the item's attributes
/// @param condition what must hold, null for nothing
public record PutAction(
    ItemKey key, Map<String, AttributeValue> item, @Nullable Condition<?> condition)
    implements Action {

  @Override
  public TransactWriteItem part(String table) {
    Rendered rendered = Rendered.of(condition, null);
    Put put =
        Put.builder()
            .tableName(table)
            .item(item)
            .conditionExpression(rendered.condition())
            .expressionAttributeNames(rendered.names())
            .expressionAttributeValues(rendered.values())
            .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
            .build();
    return TransactWriteItem.builder().put(put).build();
  }

  /// Renders the action alone.
  ///
  /// @param table the table's name
  /// @param returns which item to answer with
  public PutItemRequest request(String table, ReturnValue returns) {
    Rendered rendered = Rendered.of(condition, null);
    return PutItemRequest.builder()
        .tableName(table)
        .item(item)
        .conditionExpression(rendered.condition())
        .expressionAttributeNames(rendered.names())
        .expressionAttributeValues(rendered.values())
        .returnValues(returns)
        .returnValuesOnConditionCheckFailure(rendered.onFailure())
        .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
        .build();
  }
}
