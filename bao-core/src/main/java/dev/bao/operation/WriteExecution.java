package dev.bao.operation;

import dev.bao.error.BaoException;
import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import dev.bao.model.ModelSchema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Does one write: as a single request where one item changes, else as a transaction with the
/// sentinels of the unique values that change.
final class WriteExecution<T> {

  private final Intent<T> intent;
  private final Change<T> change;
  private final Operation operation;
  private final Attempts attempts;
  private final Touched touched;
  private @Nullable T known;

  /// @param change what the intent is, at the time of the execution
  WriteExecution(Intent<T> intent, Change<T> change) {
    this.intent = intent;
    this.change = change;
    this.operation = intent.model().operation(intent.in(), change.name());
    this.attempts = operation.attempts();
    this.touched = Touched.by(change, schema().model());
    this.known = intent.before();
  }

  private ModelSchema<T> schema() {
    return intent.model().schema();
  }

  /// What errors are about.
  Operation operation() {
    return operation;
  }

  @Nullable T run(Returned returned) {
    if (returned == Returned.OLD && (change.adds() || !touched.constraints().isEmpty())) {
      throw noOldItem();
    }
    while (true) {
      Outcome outcome = attempt(ready(), returned);
      if (outcome.isDone()) {
        return read(returned, outcome.item());
      }
      forget();
      if (!attempts.pause()) {
        throw operation.conflict(attempts, null);
      }
    }
  }

  /// The write with all that its request needs. Reads the values before it where they are needed
  /// and not known.
  ReadyWrite<T> ready() {
    ValuesBefore<T> values = valuesBefore();
    change.complete(values.record());
    return new ReadyWrite<>(operation, change, intent.when(), values);
  }

  /// Makes the next attempt read: another writer changed one of the values, or the item went,
  /// between the read and the write; or a map that is patched is not there, or is there by now.
  void forget() {
    known = null;
  }

  /// One request for the item, where no sentinel changes and a repetition does no harm.
  private Outcome attempt(ReadyWrite<T> write, Returned returned) {
    if (touched.constraints().isEmpty() && !change.adds()) {
      return alone(write, returned);
    }
    TransactionPlan plan = new TransactionPlan(List.of(write));
    return plan.sentinels().isEmpty() && !change.adds()
        ? alone(write, returned)
        : together(plan, returned);
  }

  private Outcome alone(ReadyWrite<T> write, Returned returned) {
    return new SingleWrite<>(write, attempts).run(returned);
  }

  private Outcome together(TransactionPlan plan, Returned returned) {
    for (Verdict verdict : new TransactionWrite(operation, plan, attempts).run()) {
      switch (verdict) {
        case Verdict.Stale _ -> {
          return Outcome.STALE;
        }
        case Verdict.Failed(BaoException error) -> throw error;
        case Verdict.Held _ -> throw operation.conflict(attempts, null);
      }
    }
    return Outcome.done(returned == Returned.NEW ? readBack() : null);
  }

  private ConfigurationException noOldItem() {
    return new ConfigurationException(
        ErrorCode.ARGUMENT_INVALID,
        operation.subject()
            + " may be a transaction, since it adds to a number or list, names an element by its"
            + " position, or may change a unique value, and a transaction cannot answer with the old item. Call execute(), and read the item"
            + " before if you need it.");
  }

  /// The values before the write: none for a create, those of the record where the caller has it,
  /// else those of a consistent read.
  private ValuesBefore<T> valuesBefore() {
    boolean isCreate = change instanceof Change.Store<T> store && store.isCreate();
    if (touched.isEmpty() || isCreate) {
      return ValuesBefore.none(schema(), intent.in(), change.key(), touched);
    }
    if (known != null) {
      return ValuesBefore.given(schema(), intent.in(), change.key(), touched, known);
    }
    Map<String, AttributeValue> item = readNow();
    if (item == null && !touched.dependencies().isEmpty()) {
      throw Failures.itemMissing(operation);
    }
    return ValuesBefore.read(schema(), intent.in(), change.key(), touched, item);
  }

  private @Nullable Map<String, AttributeValue> readNow() {
    return new KeyedRead(intent.model(), operation).fromTable(change.key(), Consistency.STRONG);
  }

  private Map<String, AttributeValue> readBack() {
    Map<String, AttributeValue> item = readNow();
    if (item == null) {
      throw new ItemMissingException(
          operation.subject()
              + " succeeded, and the item was deleted before it could be read back. Use execute()"
              + " where the record is not needed.",
          true);
    }
    return item;
  }

  /// An old item that had expired was none.
  private @Nullable T read(Returned returned, @Nullable Map<String, AttributeValue> item) {
    if (item == null || (returned == Returned.OLD && change.life().liveness().hasExpired(item))) {
      return null;
    }
    return schema().read(item);
  }
}
