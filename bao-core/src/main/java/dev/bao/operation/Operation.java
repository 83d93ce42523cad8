package dev.bao.operation;

import dev.bao.error.ErrorCode;
import dev.bao.error.ThrottledException;
import dev.bao.error.TransactionException;
import dev.bao.guard.GuardedClient;
import dev.bao.key.KeySpace;
import dev.bao.model.Model;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.RequestLimitExceededException;
import software.amazon.awssdk.services.dynamodb.model.ThrottlingException;

/// One call of a repository on its way: for one tenant and one model, through the guard, repeated
/// while it is throttled, with its capacity reported.
final class Operation {

  private static final System.Logger LOG = System.getLogger(Operation.class.getName());

  private final TableAccess access;
  private final Model model;
  private final KeySpace in;
  private final String name;
  private final GuardedClient client;

  Operation(TableAccess access, Model model, KeySpace in, String name) {
    this.access = access;
    this.model = model;
    this.in = in;
    this.name = name;
    this.client = access.guard().bind(in, model);
  }

  GuardedClient client() {
    return client;
  }

  String table() {
    return access.table();
  }

  /// What an error is about, as in `Task.update`.
  String subject() {
    return model.name() + "." + name;
  }

  Backoff backoff() {
    return new Backoff(access.deadline());
  }

  /// Sends a request; repeats it while DynamoDB refuses it for its rate.
  ///
  /// @throws ThrottledException where it still does at the deadline
  <R> R send(Function<GuardedClient, R> request) {
    Backoff backoff = backoff();
    while (true) {
      try {
        return request.apply(client);
      } catch (ProvisionedThroughputExceededException
          | RequestLimitExceededException
          | ThrottlingException e) {
        if (!backoff.pause()) {
          throw throttled(e);
        }
      }
    }
  }

  ThrottledException throttled(Throwable cause) {
    return new ThrottledException(
        ErrorCode.THROTTLED,
        subject()
            + " was throttled for "
            + access.deadline().toMillis()
            + " ms. It did not happen. Try later, raise the table's capacity, or spread the keys.",
        cause);
  }

  TransactionException conflict() {
    return new TransactionException(
        ErrorCode.TRANSACTION_CONFLICT,
        subject()
            + " met other transactions on the same items until its deadline. Nothing was written."
            + " Try again, or write to fewer shared items.");
  }

  void reportRead(@Nullable ConsumedCapacity consumed) {
    if (consumed != null) {
      report(consumed.capacityUnits(), 0);
    }
  }

  void reportWrite(@Nullable ConsumedCapacity consumed) {
    if (consumed != null) {
      report(0, consumed.capacityUnits());
    }
  }

  void reportWrites(List<ConsumedCapacity> consumed) {
    consumed.forEach(this::reportWrite);
  }

  private void report(double readUnits, double writeUnits) {
    ConsumedUnits units = new ConsumedUnits(in.tenant(), model.name(), name, readUnits, writeUnits);
    try {
      access.listener().consumed(units);
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "The capacity listener failed", e);
    }
  }
}
