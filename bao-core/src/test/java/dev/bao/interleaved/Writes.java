package dev.bao.interleaved;

import dev.bao.error.ConditionException;
import dev.bao.error.UniqueException;
import dev.bao.operation.Consistency;
import dev.bao.operation.OutcomeUnknownException;
import dev.bao.operation.PutWrite;
import dev.bao.operation.TransactionCancelledException;
import dev.bao.operation.UpdateWrite;
import dev.bao.operation.Write;
import java.util.Optional;
import java.util.function.Supplier;

/// Writes of one item, each of which must be refused or done as the oracle says.
final class Writes {

  private final Draw draw;

  Writes(Draw draw) {
    this.draw = draw;
  }

  <K, T> void one(Ledger ledger, Subject<K, T> subject) {
    Plan<K, T> plan = new Plan<>(ledger, subject, draw.of(Verb.ALL), draw);
    boolean isAsked = draw.in(50);
    done(plan, () -> call(plan, isAsked));
  }

  /// Does a write and compares what comes of it.
  ///
  /// @param call gives the record as it is afterwards, or nothing
  static <K, T> void done(Plan<K, T> plan, Supplier<Optional<T>> call) {
    String what = plan.verb() + " " + plan.id();
    Optional<T> returned;
    try {
      returned = call.get();
    } catch (OutcomeUnknownException e) {
      if (!plan.mayStayUnknown()) {
        throw new AssertionError(what + " has no outcome", e);
      }
      settleUnknown(plan, what);
      return;
    } catch (ConditionException | UniqueException | TransactionCancelledException e) {
      if (!plan.isRefused()) {
        throw new AssertionError(what + " was refused", e);
      }
      return;
    }
    Claim.holds(what + " was not refused", !plan.isRefused());
    settle(plan, what, returned);
  }

  /// Records what a write that was done has stored.
  static <K, T> void settle(Plan<K, T> plan, String what, Optional<T> returned) {
    Optional<T> after = plan.after();
    if (after.isPresent() && (returned.isPresent() || plan.subject().isVersioned())) {
      Optional<T> actual = returned.isPresent() ? returned : stored(plan);
      Claim.holds(
          what + ": expected " + after + " and found " + actual,
          isSame(plan.subject(), after, actual));
      plan.settle(actual.filter(plan.subject()::isLive).or(() -> after));
    } else {
      plan.settle(after);
    }
  }

  /// Where the answer was lost, it was done or it was not, and nothing else.
  private static <K, T> void settleUnknown(Plan<K, T> plan, String what) {
    Optional<T> actual = stored(plan);
    Optional<T> after = plan.after().filter(plan.subject()::isLive);
    if (!actual.equals(plan.live())) {
      Claim.holds(
          what + ": unknown, and found " + actual,
          !plan.isRefused() && isSame(plan.subject(), after, actual));
      plan.settle(actual);
    } else if (plan.verb().isDeletion() && !plan.isInTable()) {
      // An item that had expired is found by nobody, deleted or not: the table itself tells.
      plan.settle(Optional.empty());
    }
  }

  private static <K, T> Optional<T> stored(Plan<K, T> plan) {
    return plan.subject().access.find().apply(plan.id(), Consistency.STRONG);
  }

  private static <K, T> boolean isSame(
      Subject<K, T> subject, Optional<T> expected, Optional<T> actual) {
    Optional<T> live = expected.filter(subject::isLive);
    return live.isPresent() == actual.filter(subject::isLive).isPresent()
        && live.map(one -> subject.isSame(one, actual.orElseThrow())).orElse(true);
  }

  private static <K, T> Optional<T> call(Plan<K, T> plan, boolean isAsked) {
    Subject<K, T> subject = plan.subject();
    return switch (plan.verb()) {
      case CREATE -> Optional.of(subject.access.repository().create(plan.wish()));
      case SAVE ->
          plan.live().isEmpty()
              ? execute(plan, subject.access.update().apply(plan.id(), plan.wish()), isAsked)
              : Optional.of(subject.access.save().apply(plan.live().orElseThrow(), plan.wish()));
      case UPSERT -> {
        var upsert = subject.access.upsert().apply(plan.id(), plan.wish());
        if (isAsked) {
          yield Optional.of(upsert.executeAndReturnNew());
        }
        upsert.execute();
        yield Optional.empty();
      }
      default -> execute(plan, plan.write(), isAsked);
    };
  }

  private static <K, T> Optional<T> execute(Plan<K, T> plan, Write<T> write, boolean isAsked) {
    if (isAsked && write instanceof UpdateWrite<T> update) {
      return Optional.of(update.executeAndReturnNew());
    }
    if (isAsked && write instanceof PutWrite<T> put) {
      return Optional.of(put.executeAndReturnNew());
    }
    if (isAsked && !plan.subject().isTransacted()) {
      Claim.same("the old item", plan.live(), write.executeAndReturnOld());
    } else {
      write.execute();
    }
    return Optional.empty();
  }
}
