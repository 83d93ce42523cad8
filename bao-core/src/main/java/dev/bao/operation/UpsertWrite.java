package dev.bao.operation;

import dev.bao.key.KeySpace;
import dev.bao.model.Stamp;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A patch that is described and not yet done, which makes the item where there is none: nothing is
/// sent before it is executed.
///
/// ```java
/// counters.upsert("visits", c -> c.name("Visits").addCount(1)).execute();
/// ```
///
/// It is an update, and where that finds no item a create of the record that the patch makes from
/// nothing; where that finds one after all, the update again. Each of them is exact under races and
/// lost answers, and so is the whole. It costs one request where the item is there, and two where
/// it is not; reports and errors name it `update` and `create`.
///
/// It keeps the tenant that it was made for. Not thread-safe; executing it twice writes twice.
///
/// @param <T> the record of the model
public final class UpsertWrite<T> {

  private final ModelAccess<T> model;
  private final KeySpace in;
  private final Function<Stamp, Change.Modify<T>> update;
  private final Function<Stamp, Change.Store<T>> create;

  UpsertWrite(
      ModelAccess<T> model,
      KeySpace in,
      Function<Stamp, Change.Modify<T>> update,
      Function<Stamp, Change.Store<T>> create) {
    this.model = model;
    this.in = in;
    this.update = update;
    this.create = create;
  }

  /// Does the upsert, and says what it was.
  ///
  /// @throws PathMissingException where the item is there and lacks what a part is changed of
  /// @throws UniqueViolationException where another item has a unique value
  /// @throws OutcomeUnknownException where an answer was lost and the item has changed since
  public Upserted execute() {
    return run(Returned.NOTHING).what();
  }

  /// Does the upsert and gives back the record as it is afterwards.
  ///
  /// Where it is a transaction, which cannot answer with items, the record is read with strong
  /// consistency right after it, and may show a later write.
  ///
  /// @see #execute() for what it throws
  public T executeAndReturnNew() {
    return Objects.requireNonNull(run(Returned.NEW).record());
  }

  private record Done<T>(Upserted what, @Nullable T record) {}

  private Done<T> run(Returned returned) {
    Attempts attempts = model.operation(in, "upsert").attempts();
    Stamp stamp = model.stamp();
    // The update may have no use for the time, and the create after it is of the same write.
    stamp.now();
    while (true) {
      try {
        return new Done<>(Upserted.UPDATED, write(update.apply(stamp), returned));
      } catch (ItemMissingException e) {
        if (e.isAfterWrite()) {
          throw e;
        }
      }
      try {
        Change.Store<T> store = create.apply(stamp);
        write(store, Returned.NOTHING);
        return new Done<>(Upserted.CREATED, store.record());
      } catch (ItemExistsException e) {
        // Another writer was faster: the item is there now.
        if (!attempts.pause()) {
          throw model.operation(in, "upsert").conflict(attempts, null);
        }
      }
    }
  }

  private @Nullable T write(Change<T> change, Returned returned) {
    Intent<T> intent = Intent.of(model, in, _ -> change, null);
    return new WriteExecution<>(intent, change).run(returned);
  }
}
