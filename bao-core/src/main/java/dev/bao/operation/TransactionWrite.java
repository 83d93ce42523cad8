package dev.bao.operation;

import com.github.f4b6a3.ulid.UlidCreator;
import dev.bao.action.Action;
import dev.bao.error.BaoException;
import dev.bao.error.ErrorCode;
import dev.bao.error.TransactionException;
import dev.bao.expression.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/// A write of one item together with the sentinels of its unique values, as one transaction.
///
/// The request carries a token and is repeated as it is, so that DynamoDB does it once within the
/// token's ten minutes, which are longer than any deadline here.
final class TransactionWrite<T> {

  private static final String CONFLICT = "TransactionConflict";
  private static final Set<String> THROTTLES =
      Set.of("ThrottlingError", "ProvisionedThroughputExceeded");
  private static final String CONDITION_FAILED = "ConditionalCheckFailed";
  private static final String NONE = "None";

  private final Operation operation;
  private final Change<T> change;
  private final @Nullable Condition<T> when;
  private final UniqueValues<T> values;
  private final Attempts attempts;

  TransactionWrite(
      Operation operation,
      Change<T> change,
      @Nullable Condition<T> when,
      UniqueValues<T> values,
      Attempts attempts) {
    this.operation = operation;
    this.change = change;
    this.when = when;
    this.values = values;
    this.attempts = attempts;
  }

  /// Does the transaction, repeating it while it meets others.
  Outcome run(List<SentinelAction> sentinels) {
    TransactWriteItemsRequest request = request(sentinels);
    while (true) {
      try {
        TransactWriteItemsResponse answer =
            operation.send(client -> client.transactWriteItems(request), attempts);
        operation.reportWrites(answer.consumedCapacity());
        return Outcome.done(null);
      } catch (TransactionInProgressException e) {
        // An earlier attempt is still being carried out: its answer comes with a repetition.
        attempts.noteUnfinished();
        if (!attempts.pause()) {
          throw operation.unknown();
        }
      } catch (TransactionCanceledException e) {
        if (!isPassing(e)) {
          return afterCancel(e, sentinels);
        }
        if (!attempts.pause()) {
          throw isThrottled(e) ? operation.throttled(attempts, e) : operation.conflict(attempts, e);
        }
      }
    }
  }

  private TransactWriteItemsRequest request(List<SentinelAction> sentinels) {
    Condition<T> condition = values.condition(change, when);
    Action item = change.action(condition, null);
    List<TransactWriteItem> parts = new ArrayList<>();
    parts.add(item.part(operation.table()));
    sentinels.forEach(sentinel -> parts.add(sentinel.action().part(operation.table())));
    return TransactWriteItemsRequest.builder()
        .transactItems(parts)
        .clientRequestToken(UlidCreator.getUlid().toString())
        .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
        .build();
  }

  /// Whether every part that stands in the way does so for its rate or for another transaction.
  private static boolean isPassing(TransactionCanceledException e) {
    return !e.cancellationReasons().isEmpty()
        && e.cancellationReasons().stream()
            .map(CancellationReason::code)
            .allMatch(
                code -> code.equals(NONE) || code.equals(CONFLICT) || THROTTLES.contains(code));
  }

  private static boolean isThrottled(TransactionCanceledException e) {
    return e.cancellationReasons().stream().anyMatch(reason -> THROTTLES.contains(reason.code()));
  }

  /// Finds the part that stands in the way, the item itself before its unique values.
  private Outcome afterCancel(TransactionCanceledException e, List<SentinelAction> sentinels) {
    List<CancellationReason> reasons = e.cancellationReasons();
    if (reasons.size() != sentinels.size() + 1) {
      throw cancelled(e, "DynamoDB gave no reasons");
    }
    if (reasons.getFirst().code().equals(CONDITION_FAILED)) {
      return afterItemFailure(reasons.getFirst());
    }
    for (int i = 0; i < sentinels.size(); i++) {
      if (reasons.get(i + 1).code().equals(CONDITION_FAILED)) {
        throw failure(sentinels.get(i), e);
      }
    }
    throw cancelled(e, described(reasons, sentinels));
  }

  private Outcome afterItemFailure(CancellationReason reason) {
    Map<String, AttributeValue> found = reason.hasItem() ? reason.item() : Map.of();
    BaoException failure = Failures.of(operation, change, when, values, found);
    if (failure == null) {
      return Outcome.STALE;
    }
    throw failure;
  }

  private BaoException failure(SentinelAction sentinel, TransactionCanceledException e) {
    String component = sentinel.unique().component();
    if (!sentinel.isClaim()) {
      return cancelled(
          e,
          "the sentinel of its " + component + " names another item; other code wrote one of them");
    }
    return new UniqueViolationException(
        component,
        operation.subject()
            + " needs a "
            + component
            + " that another item of the tenant has; it is unique. Nothing was written. Choose"
            + " another value, or find the item that has it.");
  }

  private static String described(
      List<CancellationReason> reasons, List<SentinelAction> sentinels) {
    StringBuilder out = new StringBuilder("the item: ").append(reasons.getFirst().code());
    for (int i = 0; i < sentinels.size(); i++) {
      out.append(", the sentinel of its ")
          .append(sentinels.get(i).unique().component())
          .append(": ")
          .append(reasons.get(i + 1).code());
    }
    return out.toString();
  }

  private TransactionException cancelled(TransactionCanceledException e, String why) {
    return new TransactionException(
        ErrorCode.TRANSACTION_CANCELLED,
        "The transaction for "
            + operation.subject()
            + " was cancelled: "
            + why
            + ". Nothing was written. See the cause for what DynamoDB says.",
        e);
  }
}
