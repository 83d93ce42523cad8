package dev.bao.operation;

import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import dev.bao.expression.Condition;
import dev.bao.key.KeySpace;
import dev.bao.model.ModelUnique;
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
    List<ModelUnique> touched =
        model.schema().model().uniques().stream().filter(change::touches).toList();
    if (returned == Returned.OLD && (change.adds() || !touched.isEmpty())) {
      throw noOldItem();
    }
    T known = before;
    while (true) {
      Outcome outcome = attempt(uniqueValues(touched, known), returned);
      if (outcome.isDone()) {
        return read(returned, outcome.item());
      }
      // Another writer changed a unique value, or the item went, between the read and the write.
      known = null;
      if (!attempts.pause()) {
        throw operation.conflict(attempts, null);
      }
    }
  }

  /// One request for the item, where no sentinel changes and a repetition does no harm.
  private Outcome attempt(UniqueValues<T> values, Returned returned) {
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
  private UniqueValues<T> uniqueValues(List<ModelUnique> touched, @Nullable T known) {
    boolean isCreate = change instanceof Change.Store<T> store && store.isCreate();
    if (touched.isEmpty() || isCreate) {
      return UniqueValues.none(model.schema(), in, change.key(), touched);
    }
    return known == null
        ? UniqueValues.read(model.schema(), in, change.key(), touched, readNow())
        : UniqueValues.given(model.schema(), in, change.key(), touched, known);
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

  /// An old item that had expired was none.
  private @Nullable T read(Returned returned, @Nullable Map<String, AttributeValue> item) {
    if (item == null || (returned == Returned.OLD && change.life().liveness().hasExpired(item))) {
      return null;
    }
    return model.schema().fromItem(item);
  }
}
