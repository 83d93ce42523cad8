package dev.bao.operation;

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

  Check(Intent<T> intent) {
    this.intent = intent;
  }

  Intent<T> intent() {
    return intent;
  }
}
