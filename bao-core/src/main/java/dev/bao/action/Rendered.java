package dev.bao.action;

import dev.bao.expression.Condition;
import dev.bao.expression.ExpressionWriter;
import dev.bao.expression.Patch;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/// The expressions of one action with their placeholders. What is not there is null, as the
/// builders of the AWS SDK want it: DynamoDB refuses empty maps of placeholders.
record Rendered(
    @Nullable String condition,
    @Nullable String update,
    @Nullable Map<String, String> names,
    @Nullable Map<String, AttributeValue> values) {

  private static final Rendered NONE = new Rendered(null, null, null, null);

  static Rendered of(@Nullable Condition<?> condition, @Nullable Patch patch) {
    if (condition == null && patch == null) {
      return NONE;
    }
    ExpressionWriter writer = new ExpressionWriter();
    String update = patch == null ? null : patch.writeTo(writer);
    String conditionText = condition == null ? null : writer.condition(condition);
    return new Rendered(
        conditionText,
        update,
        writer.names().isEmpty() ? null : writer.names(),
        writer.values().isEmpty() ? null : writer.values());
  }

  /// The item that is there tells whether an earlier attempt of the same write succeeded.
  @Nullable ReturnValuesOnConditionCheckFailure onFailure() {
    return condition == null ? null : ReturnValuesOnConditionCheckFailure.ALL_OLD;
  }
}
