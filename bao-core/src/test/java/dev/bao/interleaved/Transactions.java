package dev.bao.interleaved;

import dev.bao.error.ConditionException;
import dev.bao.error.TransactionException;
import dev.bao.error.UniqueException;
import dev.bao.operation.Lookup;
import dev.bao.operation.OutcomeUnknownException;
import dev.bao.operation.TransactGetResult;
import dev.bao.operation.Transaction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes of several items of one tenant and reads of several: all of it or nothing.
final class Transactions {

  private final World world;
  private final Draw draw;

  Transactions(World world, Draw draw) {
    this.world = world;
    this.draw = draw;
  }

  void one(Ledger ledger) {
    List<Plan<?, ?>> plans = new ArrayList<>();
    int count = 2 + draw.below(3);
    int from = draw.below(world.subjects().size());
    for (int i = 0; i < count; i++) {
      // Of different models, so that no two are of one item or one unique value.
      plans.add(plan(ledger, world.subjects().get((from + i) % world.subjects().size())));
    }
    boolean isRead = draw.in(30);
    if (isRead) {
      read(ledger);
    } else {
      write(plans);
    }
  }

  private <K, T> Plan<K, T> plan(Ledger ledger, Subject<K, T> subject) {
    return new Plan<>(ledger, subject, draw.of(Verb.PARTS), draw);
  }

  private void write(List<Plan<?, ?>> plans) {
    Transaction transaction = world.bao().transaction();
    plans.forEach(plan -> transaction.add(plan.write()));
    boolean isRefused = plans.stream().anyMatch(Plan::isRefused);
    try {
      transaction.execute();
    } catch (OutcomeUnknownException e) {
      throw new AssertionError("a transaction with a token has an outcome", e);
    } catch (ConditionException | UniqueException | TransactionException e) {
      if (!isRefused) {
        throw new AssertionError("the transaction " + verbs(plans) + " was refused", e);
      }
      return;
    }
    Claim.holds("the transaction " + verbs(plans) + " was not refused", !isRefused);
    plans.forEach(Transactions::settle);
  }

  private static <K, T> void settle(Plan<K, T> plan) {
    Writes.settle(plan, "a transaction's " + plan.verb() + " " + plan.id(), Optional.empty());
  }

  private static String verbs(List<Plan<?, ?>> plans) {
    return plans.stream().map(plan -> plan.verb() + " " + plan.id()).toList().toString();
  }

  private void read(Ledger ledger) {
    Map<Lookup<?>, Optional<?>> expected = new LinkedHashMap<>();
    for (int i = 0; i < 3; i++) {
      look(ledger, world.subjects().get(i), expected);
    }
    TransactGetResult result = world.bao().transactGet(expected.keySet());
    expected.forEach((lookup, record) -> Claim.same("transactGet", record, result.get(lookup)));
  }

  private static <K, T> void look(
      Ledger ledger, Subject<K, T> subject, Map<Lookup<?>, Optional<?>> expected) {
    for (K id : subject.ids(ledger.group())) {
      expected.put(subject.access.lookup().apply(id), ledger.live(subject, id));
    }
  }
}
