package dev.bao.operation;

import dev.bao.error.BaoException;
import dev.bao.error.ErrorCode;
import dev.bao.error.TransactionException;
import dev.bao.model.ModelUnique;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/// Finds out which writes of a cancelled transaction stood in the way, and why.
///
/// @param plan the transaction
/// @param failure with one reason for each of its actions
record Cancellation(TransactionPlan plan, TransactionCanceledException failure, Attempts attempts) {

  /// What there is to tell of each write, in order.
  List<Verdict> verdicts() {
    return IntStream.range(0, plan.writes().size()).mapToObj(this::verdict).toList();
  }

  /// The item itself is looked at before its unique values.
  private Verdict verdict(int index) {
    ReadyWrite<?> write = plan.writes().get(index);
    CancellationReason reason = reasons().get(index);
    if (CancelCode.of(reason) == CancelCode.CONDITION_FAILED) {
      Map<String, AttributeValue> found = reason.hasItem() ? reason.item() : Map.of();
      BaoException error = write.failure(found);
      return error == null ? new Verdict.Stale() : new Verdict.Failed(error);
    }
    for (int i = 0; i < plan.sentinels().size(); i++) {
      SentinelAction sentinel = plan.sentinels().get(i);
      if (sentinel.write() == index
          && CancelCode.of(sentinelReason(i)) == CancelCode.CONDITION_FAILED) {
        return new Verdict.Failed(error(write, sentinel));
      }
    }
    return otherVerdict(write, index);
  }

  private Verdict otherVerdict(ReadyWrite<?> write, int index) {
    List<CancellationReason> own = new ArrayList<>(List.of(reasons().get(index)));
    for (int i = 0; i < plan.sentinels().size(); i++) {
      if (plan.sentinels().get(i).write() == index) {
        own.add(sentinelReason(i));
      }
    }
    List<CancelCode> codes = CancelCode.of(own);
    if (codes.contains(CancelCode.OTHER)) {
      return new Verdict.Failed(cancelled(write, described(index)));
    }
    if (codes.contains(CancelCode.THROTTLED)) {
      return new Verdict.Failed(write.operation().throttled(attempts, failure));
    }
    return codes.contains(CancelCode.CONFLICT)
        ? new Verdict.Failed(write.operation().conflict(attempts, failure))
        : new Verdict.Held();
  }

  private List<CancellationReason> reasons() {
    return failure.cancellationReasons();
  }

  private CancellationReason sentinelReason(int sentinel) {
    return reasons().get(plan.writes().size() + sentinel);
  }

  private BaoException error(ReadyWrite<?> write, SentinelAction sentinel) {
    ModelUnique unique = sentinel.unique();
    if (!sentinel.isClaim()) {
      return cancelled(
          write,
          "the sentinel of its "
              + unique.component()
              + " names another item; other code wrote one of them");
    }
    return violation(write, unique, "another item of the tenant has");
  }

  /// The error of a unique value that somebody else has.
  ///
  /// @param taker as in `another item of the tenant has`
  static UniqueViolationException violation(ReadyWrite<?> write, ModelUnique unique, String taker) {
    String component = unique.component();
    return new UniqueViolationException(
        component,
        write.operation().subject()
            + " needs a value of "
            + component
            + " that "
            + taker
            + "; it is unique. Nothing was written. Choose another value, or find the item that has"
            + " it.");
  }

  private String described(int index) {
    StringBuilder out = new StringBuilder("the item: ").append(reasons().get(index).code());
    for (int i = 0; i < plan.sentinels().size(); i++) {
      SentinelAction sentinel = plan.sentinels().get(i);
      if (sentinel.write() == index) {
        out.append(", the sentinel of its ")
            .append(sentinel.unique().component())
            .append(": ")
            .append(sentinelReason(i).code());
      }
    }
    return out.toString();
  }

  private TransactionException cancelled(ReadyWrite<?> write, String why) {
    return cancelled(write.operation(), why, failure);
  }

  /// The error of a transaction that was cancelled for none of its conditions.
  static TransactionException cancelled(
      Operation operation, String why, TransactionCanceledException failure) {
    return new TransactionException(
        ErrorCode.TRANSACTION_CANCELLED,
        "The transaction for "
            + operation.subject()
            + " was cancelled: "
            + why
            + ". Nothing was written. See the cause for what DynamoDB says.",
        failure);
  }
}
