package dev.bao.operation;

import dev.bao.error.BaoException;
import dev.bao.error.ErrorCode;
import dev.bao.error.ThrottledException;
import dev.bao.error.TransactionException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Does a transaction of several operations. What was read for it and has changed before it was
/// written is read again.
final class TransactionExecution {

  private final Operation operation;
  private final List<WriteExecution<?>> executions;
  private final Attempts attempts;

  TransactionExecution(Operation operation, List<WriteExecution<?>> executions) {
    this.operation = operation;
    this.executions = executions;
    this.attempts = operation.attempts();
  }

  void run() {
    List<ReadyWrite<?>> writes = new ArrayList<>(executions.size());
    for (int i = 0; i < executions.size(); i++) {
      writes.add(ready(i));
    }
    List<Verdict> verdicts = attempt(writes);
    while (verdicts.stream().anyMatch(Verdict.Stale.class::isInstance)) {
      if (!attempts.pause()) {
        throw operation.conflict(attempts, null);
      }
      readAgain(writes, verdicts);
      verdicts = attempt(writes);
    }
    if (!verdicts.isEmpty()) {
      throw cancelled(verdicts);
    }
  }

  /// A read before the write may tell already that there is nothing to change.
  private ReadyWrite<?> ready(int index) {
    try {
      return executions.get(index).ready();
    } catch (ItemMissingException e) {
      List<Verdict> verdicts =
          new ArrayList<>(Collections.nCopies(executions.size(), new Verdict.Held()));
      verdicts.set(index, new Verdict.Failed(e));
      throw cancelled(verdicts);
    }
  }

  private List<Verdict> attempt(List<ReadyWrite<?>> writes) {
    return new TransactionWrite(operation, new TransactionPlan(List.copyOf(writes)), attempts)
        .run();
  }

  private void readAgain(List<ReadyWrite<?>> writes, List<Verdict> verdicts) {
    for (int i = 0; i < writes.size(); i++) {
      if (verdicts.get(i) instanceof Verdict.Stale) {
        executions.get(i).forget();
        writes.set(i, ready(i));
      }
    }
  }

  private TransactionCancelledException cancelled(List<Verdict> verdicts) {
    List<CancelReason> reasons = new ArrayList<>();
    List<BaoException> errors = new ArrayList<>();
    StringBuilder causes = new StringBuilder();
    for (int i = 0; i < verdicts.size(); i++) {
      String subject = executions.get(i).operation().subject();
      if (verdicts.get(i) instanceof Verdict.Failed(BaoException error)) {
        CancelReason reason = reason(i, subject, error);
        reasons.add(reason);
        errors.add(error);
        causes.append(causes.isEmpty() ? "" : ", ").append(subject).append(" at index ").append(i);
        causes.append(": ").append(reason.getClass().getSimpleName());
      } else {
        reasons.add(new CancelReason.NotTheCause(i, subject));
      }
    }
    TransactionCancelledException cancelled =
        new TransactionCancelledException(
            operation.subject()
                + " was cancelled. Nothing was written. In its way stood "
                + causes
                + ". See reasons(), and the suppressed exceptions for what each expected.",
            reasons);
    errors.forEach(cancelled::addSuppressed);
    return cancelled;
  }

  private static CancelReason reason(int index, String subject, BaoException error) {
    return switch (error) {
      case ItemExistsException _ -> new CancelReason.AlreadyExists(index, subject);
      case ItemMissingException _ -> new CancelReason.ItemMissing(index, subject);
      case UniqueViolationException violation ->
          new CancelReason.UniqueViolated(index, subject, violation.component());
      case VersionMismatchException mismatch ->
          new CancelReason.VersionMismatch(
              index, subject, mismatch.expected(), mismatch.current().orElse(null));
      case ConditionFailedException _, PathMissingException _ ->
          new CancelReason.ConditionFailed(index, subject);
      case TransactionException conflict when conflict.code() == ErrorCode.TRANSACTION_CONFLICT ->
          new CancelReason.Conflict(index, subject);
      case ThrottledException _ -> new CancelReason.Throttled(index, subject);
      default -> new CancelReason.Refused(index, subject);
    };
  }
}
