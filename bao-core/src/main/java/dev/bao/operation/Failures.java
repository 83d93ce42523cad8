package dev.bao.operation;

import dev.bao.error.ConditionException;
import dev.bao.expression.Condition;
import dev.bao.expression.DeferredKeys;
import dev.bao.expression.DocumentPath;
import dev.bao.expression.ExpressionWriter;
import dev.bao.expression.Patch;
import dev.bao.key.ItemKey;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Why the condition on an item did not hold, told by what kind of write it was and what was there.
final class Failures {

  private Failures() {}

  /// @param when the caller's condition, null for none
  /// @param found the item that is there, empty for none
  /// @return null where the item has changed in a way that a read of it tells
  static <T> @Nullable ConditionException of(
      Operation operation,
      Change<T> change,
      @Nullable Condition<T> when,
      ValuesBefore<T> values,
      Map<String, AttributeValue> found) {
    if (values.isGone(found)) {
      return null;
    }
    if (values.areStaleFor(found)) {
      boolean isCallers = values.origin() == ValuesBefore.Origin.CALLER;
      return isCallers && values.areOutdatedBy(found) ? staleRecord(operation) : null;
    }
    if (change instanceof Change.Store<T> store && store.isCreate()) {
      return new ItemExistsException(
          operation.subject()
              + " found an item with the same key. Nothing was written. Use put to replace it, or"
              + " update to change it.");
    }
    if (found.isEmpty()
        && (change instanceof Change.Modify<T> || change instanceof Change.Check<T>)) {
      return itemMissing(operation);
    }
    if (change instanceof Change.Modify<T>(ItemKey _, Patch patch, DeferredKeys<T> _)) {
      if (patch.adaptTo(found)) {
        return null;
      }
      DocumentPath missing = patch.missingFrom(found);
      if (missing != null) {
        return pathMissing(operation, missing);
      }
    }
    return new ConditionFailedException(
        "The condition of "
            + operation.subject()
            + " did not hold: "
            + readable(when)
            + (found.isEmpty() ? ", and there is no item with the key" : "")
            + ". Nothing was written. Read the item and decide again.");
  }

  private static ConditionException pathMissing(Operation operation, DocumentPath missing) {
    return new PathMissingException(
        operation.subject()
            + " changes a part of "
            + missing
            + ", which the item does not have. Nothing was written. Set the whole value where it may"
            + " be absent, or read the item and decide again.");
  }

  /// The error of an update, or a check, of an item that is not there.
  static ItemMissingException itemMissing(Operation operation) {
    return new ItemMissingException(
        operation.subject()
            + " found no item with the key. Nothing was written. Use create or put to make one.");
  }

  private static ConditionException staleRecord(Operation operation) {
    return new ConditionFailedException(
        operation.subject()
            + " was given a record whose values are no longer those of the item, and some of them"
            + " decide on unique values or index keys. Nothing was written. Read the record again,"
            + " or write by id.");
  }

  private static String readable(@Nullable Condition<?> condition) {
    if (condition == null) {
      return "none";
    }
    ExpressionWriter writer = new ExpressionWriter();
    return writer.readable(writer.condition(condition));
  }
}
