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
/// Where it has a condition, or is to answer with the old item, it notes an id of its own as `_w`.
/// An answer may get lost and the request be repeated: the repetition then meets what the first
/// attempt wrote, and knows it by the id.
final class SingleWrite<T> {

  private final ReadyWrite<T> write;
  private final Attempts attempts;

  SingleWrite(ReadyWrite<T> write, Attempts attempts) {
    this.write = write;
    this.attempts = attempts;
  }

  Outcome run(Returned returned) {
    Condition<T> condition = condition(returned);
    String writeId =
        condition == null && returned != Returned.OLD ? null : UlidCreator.getUlid().toString();
    Change<T> change = write.change();
    if (writeId != null && !change.isRepeatable()) {
      // A repetition would pass the condition, and count again.
      condition = ItemCondition.both(condition, ItemCondition.notFrom(writeId));
    }
    try {
      Map<String, AttributeValue> answer = send(change.action(condition, writeId), returned);
      if (returned == Returned.OLD && answer != null && isFrom(writeId, answer)) {
        throw oldItemLost();
      }
      return Outcome.done(answer);
    } catch (ConditionalCheckFailedException e) {
      attempts.note(e);
      Map<String, AttributeValue> found = e.hasItem() ? e.item() : Map.of();
      return isFrom(writeId, found)
          ? Outcome.done(answerOfEarlierAttempt(returned, found))
          : afterFailure(returned, found);
    }
  }

  /// A deletion that is to answer with the old item asks for one: its repetition would find none,
  /// and make it look as if there had been none.
  private @Nullable Condition<T> condition(Returned returned) {
    Condition<T> condition = write.condition();
    return isPlainRemoval(returned)
        ? ItemCondition.both(ItemCondition.exists(), condition)
        : condition;
  }

  private boolean isPlainRemoval(Returned returned) {
    return write.change() instanceof Change.Removal<T>
        && returned == Returned.OLD
        && write.when() == null;
  }

  private @Nullable Map<String, AttributeValue> send(Action action, Returned returned) {
    Operation operation = write.operation();
    String table = operation.table();
    return switch (action) {
      case PutAction put -> {
        PutItemResponse answer =
            operation.send(client -> client.putItem(put.request(table, returned.value)), attempts);
        operation.reportWrite(answer.consumedCapacity());
        yield answer.hasAttributes() ? answer.attributes() : null;
      }
      case UpdateAction update -> {
        UpdateItemResponse answer =
            operation.send(
                client -> client.updateItem(update.request(table, returned.value)), attempts);
        operation.reportWrite(answer.consumedCapacity());
        yield answer.hasAttributes() ? answer.attributes() : null;
      }
      case DeleteAction delete -> {
        DeleteItemResponse answer =
            operation.send(
                client -> client.deleteItem(delete.request(table, returned.value)), attempts);
        operation.reportWrite(answer.consumedCapacity());
        yield answer.hasAttributes() ? answer.attributes() : null;
      }
      case CheckAction check ->
          throw new IllegalArgumentException(check.key() + " is checked in a transaction only");
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
      case OLD -> throw oldItemLost();
    };
  }

  private OutcomeUnknownException oldItemLost() {
    return new OutcomeUnknownException(
        write.operation().subject()
            + " succeeded, but the answer with the old item was lost. Do not repeat it; read the"
            + " item if you need it.");
  }

  private Outcome afterFailure(Returned returned, Map<String, AttributeValue> found) {
    if (attempts.mayHaveSucceeded()) {
      throw write.operation().unknown();
    }
    if (found.isEmpty() && isPlainRemoval(returned)) {
      return Outcome.done(null);
    }
    ConditionException failure = write.failure(found);
    if (failure == null) {
      return Outcome.STALE;
    }
    throw failure;
  }
}
