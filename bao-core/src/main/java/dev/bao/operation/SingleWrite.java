package dev.bao.operation;

import com.github.f4b6a3.ulid.UlidCreator;
import dev.bao.action.Action;
import dev.bao.action.CheckAction;
import dev.bao.action.DeleteAction;
import dev.bao.action.PutAction;
import dev.bao.action.UpdateAction;
import dev.bao.error.ConditionException;
import dev.bao.expression.Condition;
import dev.bao.expression.ItemCondition;
import dev.bao.key.TableLayout;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/// A write of one item by one request.
///
/// Where it has a condition it notes an id of its own as `_w`. An answer may get lost and the AWS
/// SDK repeat the request: the repetition then fails on what the first attempt wrote, and finds the
/// id.
final class SingleWrite<T> {

  private final Operation operation;
  private final Change<T> change;
  private final @Nullable Condition<T> when;
  private final UniqueValues<T> values;

  SingleWrite(
      Operation operation, Change<T> change, @Nullable Condition<T> when, UniqueValues<T> values) {
    this.operation = operation;
    this.change = change;
    this.when = when;
    this.values = values;
  }

  Outcome run(Returned returned) {
    Condition<T> condition =
        ItemCondition.both(ItemCondition.both(change.implied(), when), values.unchanged());
    String writeId = condition == null ? null : UlidCreator.getMonotonicUlid().toString();
    Action action = change.action(condition, writeId);
    try {
      return Outcome.done(send(action, returned));
    } catch (ConditionalCheckFailedException e) {
      Map<String, AttributeValue> found = e.hasItem() ? e.item() : Map.of();
      if (isFrom(writeId, found)) {
        return Outcome.done(answerOfEarlierAttempt(returned, found));
      }
      ConditionException failure = failure(found, e);
      if (failure == null) {
        return Outcome.STALE;
      }
      throw failure;
    }
  }

  private @Nullable Map<String, AttributeValue> send(Action action, Returned returned) {
    String table = operation.table();
    return switch (action) {
      case PutAction put -> {
        PutItemResponse answer =
            operation.send(client -> client.putItem(put.request(table, returned.value)));
        operation.reportWrite(answer.consumedCapacity());
        yield answer.hasAttributes() ? answer.attributes() : null;
      }
      case UpdateAction update -> {
        UpdateItemResponse answer =
            operation.send(client -> client.updateItem(update.request(table, returned.value)));
        operation.reportWrite(answer.consumedCapacity());
        yield answer.hasAttributes() ? answer.attributes() : null;
      }
      case DeleteAction delete -> {
        DeleteItemResponse answer =
            operation.send(client -> client.deleteItem(delete.request(table, returned.value)));
        operation.reportWrite(answer.consumedCapacity());
        yield answer.hasAttributes() ? answer.attributes() : null;
      }
      case CheckAction check ->
          throw new IllegalArgumentException("A check is a part of a transaction: " + check.key());
    };
  }

  private static boolean isFrom(@Nullable String writeId, Map<String, AttributeValue> found) {
    AttributeValue noted = found.get(TableLayout.WRITE_ID);
    return writeId != null && noted != null && writeId.equals(noted.s());
  }

  private @Nullable Map<String, AttributeValue> answerOfEarlierAttempt(
      Returned returned, Map<String, AttributeValue> found) {
    return switch (returned) {
      case NOTHING -> null;
      case NEW -> found;
      case OLD -> {
        if (change instanceof Change.Store<T> store && store.isCreate()) {
          yield null;
        }
        throw new OutcomeUnknownException(
            operation.subject()
                + " succeeded, but the answer with the old item was lost. Do not repeat it; read the"
                + " item if you need it.");
      }
    };
  }

  private @Nullable ConditionException failure(
      Map<String, AttributeValue> found, ConditionalCheckFailedException e) {
    if (Attempts.mayHaveSucceeded(e)) {
      return new OutcomeUnknownException(
          "The answer to "
              + operation.subject()
              + " was lost and the item has changed since, so that nobody can tell whether the write"
              + " happened. Read the item and decide whether to write again.");
    }
    return Failures.of(operation, change, when, values, found);
  }
}
