package dev.bao.operation;

import dev.bao.error.BaoException;
import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import dev.bao.error.ThrottledException;
import dev.bao.error.TransactionException;
import dev.bao.guard.GuardedClient;
import dev.bao.key.KeySpace;
import dev.bao.model.Model;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.RequestLimitExceededException;
import software.amazon.awssdk.services.dynamodb.model.ThrottlingException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

/// One call on its way: for one tenant and one model, or several in a transaction, through the
/// guard, repeated while it is throttled or meets a transaction, with its capacity reported.
final class Operation {

  private final TableAccess access;
  private final String model;
  private final KeySpace in;
  private final String name;
  private final GuardedClient client;
  private final @Nullable RequestScope scope;

  Operation(TableAccess access, Model model, KeySpace in, String name) {
    this(access, model.name(), in, name, access.guard().bind(in, model));
  }

  /// A call on the items of several models, which is reported under their names as in
  /// `Project+Task`: DynamoDB does not tell what each of them consumed.
  Operation(TableAccess access, Collection<Model> models, KeySpace in, String name) {
    this(access, names(models), in, name, access.guard().bind(in, models));
  }

  /// @param model the name of the model, for errors and reports
  /// @param client a client for what the operation is about
  Operation(TableAccess access, String model, KeySpace in, String name, GuardedClient client) {
    this.access = access;
    this.model = model;
    this.in = in;
    this.name = name;
    this.client = client;
    this.scope = RequestScope.of(this);
  }

  private static String names(Collection<Model> models) {
    return models.stream().map(Model::name).distinct().sorted().collect(Collectors.joining("+"));
  }

  TableAccess access() {
    return access;
  }

  GuardedClient client() {
    return client;
  }

  String table() {
    return access.table();
  }

  /// What an error is about, as in `Task.update`.
  String subject() {
    return model + "." + name;
  }

  /// The request scope that it is called in, null where there is none.
  @Nullable RequestScope scope() {
    return scope;
  }

  KeySpace in() {
    return in;
  }

  /// Refuses to go on without a request scope where one is required.
  void requireScope() {
    if (scope == null && access.scope().isRequired()) {
      throw new ConfigurationException(
          ErrorCode.SCOPE_MISSING,
          subject()
              + " was called outside of a request scope, and this Bao requires one. Nothing was sent."
              + " Open one with BaoScope.run around the work of a request; where the work was handed"
              + " to another thread, wrap it with TenantContext.wrap.");
    }
  }

  /// The attempts at a write that starts now.
  Attempts attempts() {
    return Attempts.atWrite(access.deadline());
  }

  /// The attempts at a read that starts now.
  Attempts readAttempts() {
    return Attempts.atRead(access.deadline());
  }

  /// Sends a request that may be repeated as often as one likes: a read.
  <R> R send(Function<GuardedClient, R> request) {
    return send(request, readAttempts());
  }

  /// Sends a request; repeats it while DynamoDB refuses it for its rate or for a transaction.
  ///
  /// @throws ThrottledException where it still does so for its rate when the time is over
  /// @throws TransactionException where it still does so for a transaction
  /// @throws OutcomeUnknownException where it does, and an attempt before may have been carried out
  <R> R send(Function<GuardedClient, R> request, Attempts attempts) {
    while (true) {
      try {
        return request.apply(client);
      } catch (ProvisionedThroughputExceededException
          | RequestLimitExceededException
          | ThrottlingException
          | TransactionConflictException e) {
        attempts.note(e);
        if (!attempts.pause()) {
          boolean isConflict = e instanceof TransactionConflictException;
          throw isConflict ? conflict(attempts, e) : throttled(attempts, e);
        }
      }
    }
  }

  BaoException throttled(Attempts attempts, @Nullable SdkException cause) {
    if (attempts.mayHaveSucceeded()) {
      return unknown();
    }
    return new ThrottledException(
        ErrorCode.THROTTLED,
        subject()
            + " was throttled"
            + untilTheEnd()
            + ". "
            + attempts.nothing()
            + ". Try later, raise the table's capacity, or spread the keys.",
        cause);
  }

  BaoException conflict(Attempts attempts, @Nullable SdkException cause) {
    if (attempts.mayHaveSucceeded()) {
      return unknown();
    }
    return new TransactionException(
        ErrorCode.TRANSACTION_CONFLICT,
        subject()
            + " met other writes of the same items"
            + untilTheEnd()
            + ". "
            + attempts.nothing()
            + ". Try again, or write to fewer shared items.",
        cause);
  }

  OutcomeUnknownException unknown() {
    return new OutcomeUnknownException(
        "The answer to "
            + subject()
            + " was lost, and what is there now does not tell whether the write happened. Read the"
            + " item and decide whether to write again.");
  }

  private String untilTheEnd() {
    return Thread.currentThread().isInterrupted()
        ? " and its thread was interrupted"
        : " until its deadline of " + access.deadline().toMillis() + " ms";
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
    ConsumedUnits units = new ConsumedUnits(in.tenant(), model, name, readUnits, writeUnits);
    if (scope != null) {
      scope.consumed(units);
    }
    access.listener().consumed(units);
  }
}
