package dev.bao.operation;

import dev.bao.error.ConditionException;
import dev.bao.expression.Condition;
import dev.bao.expression.ExpressionWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Why the condition on an item did not hold, told by what kind of write it was and what was there.
final class Failures {

  private Failures() {}

  /// @param found the item that is there, empty for none
  static <T> ConditionException of(
      Operation operation,
      Change<T> change,
      @Nullable Condition<T> condition,
      Map<String, AttributeValue> found) {
    if (change instanceof Change.Store<T> store && store.isCreate()) {
      return new ItemExistsException(
          operation.subject()
              + " found an item with the same key. Nothing was written. Use put to replace it, or"
              + " update to change it.");
    }
    if (change instanceof Change.Patch<T> && found.isEmpty()) {
      return new ItemMissingException(
          operation.subject()
              + " found no item with the key. Nothing was written. Use create or put to make one.");
    }
    return new ConditionFailedException(
        "The condition of "
            + operation.subject()
            + " did not hold: "
            + readable(condition)
            + (found.isEmpty() ? ", and there is no item with the key" : "")
            + ". Nothing was written. Read the item and decide again.");
  }

  private static String readable(@Nullable Condition<?> condition) {
    if (condition == null) {
      return "none";
    }
    ExpressionWriter writer = new ExpressionWriter();
    return writer.readable(writer.condition(condition));
  }
}
