package dev.bao.operation;

import com.github.f4b6a3.ulid.UlidCreator;
import dev.bao.model.ModelUnique;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/// Writes of one or more items together with the sentinels of their unique values, as one
/// transaction.
///
/// The request carries a token and is repeated as it is, so that DynamoDB does it once within the
/// token's ten minutes, which are longer than any deadline here.
final class TransactionWrite {

  private final Operation operation;
  private final TransactionPlan plan;
  private final Attempts attempts;

  TransactionWrite(Operation operation, TransactionPlan plan, Attempts attempts) {
    this.operation = operation;
    this.plan = plan;
    this.attempts = attempts;
  }

  /// Does the transaction, repeating it while it meets others.
  ///
  /// @return empty where it was done, else what there is to tell of each write, in order
  List<Verdict> run() {
    if (!plan.contested().isEmpty()) {
      return contestedVerdicts();
    }
    TransactWriteItemsRequest request = request();
    while (true) {
      try {
        TransactWriteItemsResponse answer =
            operation.send(client -> client.transactWriteItems(request), attempts);
        operation.reportWrites(answer.consumedCapacity());
        return List.of();
      } catch (TransactionInProgressException e) {
        // An earlier attempt is still being carried out: its answer comes with a repetition.
        attempts.noteUnfinished();
        if (!attempts.pause()) {
          throw operation.unknown();
        }
      } catch (TransactionCanceledException e) {
        if (!CancelCode.arePassing(e) || !attempts.pause()) {
          return verdicts(e);
        }
      }
    }
  }

  private TransactWriteItemsRequest request() {
    TransactionScope.checkSize(operation.subject(), plan.size(), plan.sentinels().size());
    return TransactWriteItemsRequest.builder()
        .transactItems(plan.parts(operation.table()))
        .clientRequestToken(UlidCreator.getUlid().toString())
        .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
        .build();
  }

  private List<Verdict> contestedVerdicts() {
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < plan.writes().size(); i++) {
      ModelUnique unique = plan.contested().get(i);
      verdicts.add(
          unique == null
              ? new Verdict.Held()
              : new Verdict.Failed(
                  Cancellation.violation(
                      plan.writes().get(i), unique, "an earlier write of the transaction takes")));
    }
    return verdicts;
  }

  private List<Verdict> verdicts(TransactionCanceledException failure) {
    if (CancelCode.arePassing(failure) && attempts.mayHaveSucceeded()) {
      throw operation.unknown();
    }
    if (failure.cancellationReasons().size() != plan.size()) {
      throw Cancellation.cancelled(operation, "DynamoDB gave no reasons", failure);
    }
    return new Cancellation(plan, failure, attempts).verdicts();
  }
}
