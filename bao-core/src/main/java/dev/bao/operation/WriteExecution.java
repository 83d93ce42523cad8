package dev.bao.operation;

import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import dev.bao.expression.Condition;
import dev.bao.key.KeySpace;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Does one write: as a single request where one item changes, else as a transaction with the
/// sentinels of the unique values that change.
final class WriteExecution<T> {

  private final ModelAccess<T> model;
  private final KeySpace in;
  private final Change<T> change;
  private final @Nullable Condition<T> when;
  private final Operation operation;
  private final Attempts attempts;

  WriteExecution(ModelAccess<T> model, KeySpace in, Change<T> change, @Nullable Condition<T> when) {
    this.model = model;
    this.in = in;
    this.change = change;
    this.when = when;
    this.operation = model.operation(in, change.name());
    this.attempts = operation.attempts();
  }

  /// @param before the record that is there as far as the caller knows, null where it does not
  @Nullable T run(Returned returned, @Nullable T before) {
    Touched touched = Touched.by(change, model.schema().model());
    if (returned == Returned.OLD && (change.adds() || !touched.constraints().isEmpty())) {
      throw noOldItem();
    }
    T known = before;
    while (true) {
      Outcome outcome = attempt(valuesBefore(touched, known), returned);
      if (outcome.isDone()) {
        return read(outcome.item());
      }
      // Another writer changed one of the values, or the item went, between the read and the write.
      known = null;
      if (!attempts.pause()) {
        throw operation.conflict(attempts, null);
      }
    }
  }

  /// One request for the item, where no sentinel changes and a repetition does no harm.
  private Outcome attempt(ValuesBefore<T> values, Returned returned) {
    change.complete(values.record());
    List<SentinelAction> sentinels = SentinelAction.of(change, values);
    if (sentinels.isEmpty() && !change.adds()) {
      return new SingleWrite<>(operation, change, when, values, attempts).run(returned);
    }
    Outcome outcome =
        new TransactionWrite<>(operation, change, when, values, attempts).run(sentinels);
    return outcome.isDone() && returned == Returned.NEW ? Outcome.done(readBack()) : outcome;
  }

  private ConfigurationException noOldItem() {
    return new ConfigurationException(
        ErrorCode.ARGUMENT_INVALID,
        operation.subject()
            + " may be a transaction, since it adds to a number or may change a unique value, and a"
            + " transaction cannot answer with the old item. Call execute(), and read the item"
            + " before if you need it.");
  }

  /// The values before the write: none for a create, those of the record where the caller has it,
  /// else those of a consistent read.
  private ValuesBefore<T> valuesBefore(Touched touched, @Nullable T known) {
    boolean isCreate = change instanceof Change.Store<T> store && store.isCreate();
    if (touched.isEmpty() || isCreate) {
      return ValuesBefore.none(model.schema(), in, change.key(), touched);
    }
    if (known != null) {
      return ValuesBefore.given(model.schema(), in, change.key(), touched, known);
    }
    Map<String, AttributeValue> item = readNow();
    if (item == null && !touched.dependencies().isEmpty()) {
      throw Failures.itemMissing(operation);
    }
    return ValuesBefore.read(model.schema(), in, change.key(), touched, item);
  }

  private @Nullable Map<String, AttributeValue> readNow() {
    return model.getItem(operation, change.key(), Consistency.STRONG);
  }

  private Map<String, AttributeValue> readBack() {
    Map<String, AttributeValue> item = readNow();
    if (item == null) {
      throw new ItemMissingException(
          operation.subject()
              + " succeeded, and the item was deleted before it could be read back. Use execute()"
              + " where the record is not needed.");
    }
    return item;
  }

  private @Nullable T read(@Nullable Map<String, AttributeValue> item) {
    return item == null ? null : model.schema().fromItem(item);
  }
}
