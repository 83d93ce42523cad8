package dev.bao.operation;

import com.github.f4b6a3.ulid.UlidCreator;
import dev.bao.action.Action;
import dev.bao.action.DeleteAction;
import dev.bao.action.PutAction;
import dev.bao.error.BaoException;
import dev.bao.error.ErrorCode;
import dev.bao.error.TransactionException;
import dev.bao.expression.Condition;
import dev.bao.expression.ItemCondition;
import dev.bao.key.ItemKey;
import dev.bao.model.ModelUnique;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/// A write of one item together with the sentinels of its unique values, as one transaction.
///
/// The request carries a token and is repeated as it is, so that DynamoDB does it once within the
/// token's ten minutes, which are far longer than any deadline here.
final class TransactionWrite<T> {

  private static final Set<String> PASSING =
      Set.of("None", "TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded");
  private static final String CONDITION_FAILED = "ConditionalCheckFailed";

  private final Operation operation;
  private final Change<T> change;
  private final @Nullable Condition<T> when;
  private final UniqueValues<T> values;
  private final List<Part> parts = new ArrayList<>();

  TransactionWrite(
      Operation operation, Change<T> change, @Nullable Condition<T> when, UniqueValues<T> values) {
    this.operation = operation;
    this.change = change;
    this.when = when;
    this.values = values;
    Condition<T> condition =
        ItemCondition.both(ItemCondition.both(change.implied(), when), values.unchanged());
    parts.add(new Part(change.action(condition, null), null, false));
    values.constraints().forEach(this::addSentinels);
  }

  private void addSentinels(ModelUnique unique) {
    ItemKey before = values.sentinel(unique);
    ItemKey after = change.sentinelAfter(unique);
    if (before != null && !before.equals(after)) {
      parts.add(new Part(new DeleteAction(before, values.isFreeOrOwn()), unique, false));
    }
    if (after != null && !after.equals(before)) {
      parts.add(
          new Part(
              new PutAction(after, values.sentinelItem(after), values.isFreeOrOwn()),
              unique,
              true));
    }
  }

  /// Whether it has no part but the item itself.
  boolean isSingle() {
    return parts.size() == 1;
  }

  /// Does the transaction, repeating it while it meets others.
  Outcome run(Backoff backoff) {
    TransactWriteItemsRequest request =
        TransactWriteItemsRequest.builder()
            .transactItems(parts.stream().map(part -> part.action.part(operation.table())).toList())
            .clientRequestToken(UlidCreator.getMonotonicUlid().toString())
            .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
            .build();
    while (true) {
      try {
        TransactWriteItemsResponse answer =
            operation.send(client -> client.transactWriteItems(request));
        operation.reportWrites(answer.consumedCapacity());
        return Outcome.done(null);
      } catch (TransactionInProgressException e) {
        // An earlier attempt is still being carried out: its answer comes with a repetition.
        if (!backoff.pause()) {
          throw operation.conflict();
        }
      } catch (TransactionCanceledException e) {
        if (!isPassing(e)) {
          return afterCancel(e);
        }
        if (!backoff.pause()) {
          throw operation.conflict();
        }
      }
    }
  }

  private static boolean isPassing(TransactionCanceledException e) {
    return !e.cancellationReasons().isEmpty()
        && e.cancellationReasons().stream().allMatch(reason -> PASSING.contains(reason.code()));
  }

  /// Finds the part that stands in the way, the item itself before its unique values.
  private Outcome afterCancel(TransactionCanceledException e) {
    List<CancellationReason> reasons = e.cancellationReasons();
    for (int i = 0; i < Math.min(reasons.size(), parts.size()); i++) {
      if (CONDITION_FAILED.equals(reasons.get(i).code())) {
        BaoException failure = failure(parts.get(i), reasons.get(i));
        if (failure == null) {
          return Outcome.STALE;
        }
        throw failure;
      }
    }
    throw new TransactionException(
        ErrorCode.TRANSACTION_CANCELLED,
        "The transaction for "
            + operation.subject()
            + " was cancelled: "
            + reasons.stream().map(CancellationReason::code).toList()
            + ", by part. Nothing was written. See the cause for what DynamoDB says.",
        e);
  }

  /// @return null where the values are to be read again
  private @Nullable BaoException failure(Part part, CancellationReason reason) {
    if (part.unique == null) {
      Map<String, AttributeValue> found = reason.hasItem() ? reason.item() : Map.of();
      return Failures.of(operation, change, when, values, found);
    }
    if (!part.isClaim) {
      return null;
    }
    return new UniqueViolationException(
        part.unique.component(),
        operation.subject()
            + " needs a "
            + part.unique.component()
            + " that another item of the tenant has; it is unique. Nothing was written. Choose"
            + " another value, or find the item that has it.");
  }

  /// @param unique the constraint of a sentinel, null for the item itself
  /// @param isClaim whether the sentinel is taken, and not given up
  private record Part(Action action, @Nullable ModelUnique unique, boolean isClaim) {}
}
