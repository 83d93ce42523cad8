package dev.bao.operation;

import dev.bao.expression.Condition;
import dev.bao.expression.ItemCondition;
import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;

/// A condition on an item that is not written, for a transaction: where it does not hold, nothing
/// of the transaction is done. Made by a repository; it keeps the tenant that it was made for.
/// Immutable.
///
/// ```java
/// bao.transaction()
///     .add(tasks.update(id, t -> t.assignee(userId)))
///     .add(users.check(userId, UserAttributes.ACTIVE.eq(true)))
///     .execute();
/// ```
///
/// @param <T> the record of the model
public final class Check<T> {

  private final Intent<T> intent;

  private Check(Intent<T> intent) {
    this.intent = intent;
  }

  /// For repositories.
  ///
  /// @throws dev.bao.error.ConfigurationException `BAO-8005` where the condition is null
  public static <T> Check<T> of(
      ModelAccess<T> model, KeySpace in, ItemKey key, Condition<T> condition) {
    return new Check<>(
        new Intent<>(
            model,
            in,
            stamp -> new Change.Check<>(key, model.lifecycle(stamp, null)),
            ItemCondition.given(condition),
            null));
  }

  Intent<T> intent() {
    return intent;
  }
}
