package dev.bao.operation;

import dev.bao.expression.AbsentItem;
import dev.bao.expression.Condition;
import dev.bao.expression.ItemCondition;
import dev.bao.key.TableLayout;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Which items have expired at a moment: DynamoDB deletes them only days later, and until then they
/// count as absent.
///
/// @param expires whether items of the model may expire; where not, none has
record Liveness(boolean expires, Instant now) {

  private static final Liveness WITHOUT_END = new Liveness(false, Instant.EPOCH);

  /// How long the unique values of an expired item stay taken: clocks of writers differ.
  static final Duration SKEW = Duration.ofSeconds(60);

  /// That of a model's items.
  ///
  /// @param clock asked for the moment, only where items may expire
  static Liveness of(boolean expires, Supplier<Instant> clock) {
    return expires ? new Liveness(true, clock.get()) : WITHOUT_END;
  }

  /// Whether an item has expired.
  boolean hasExpired(Map<String, AttributeValue> item) {
    AttributeValue ttl = expires ? item.get(TableLayout.TTL) : null;
    return ttl != null && ttl.n() != null && new BigDecimal(ttl.n()).compareTo(seconds()) <= 0;
  }

  /// An item as readers see it: none where it has expired.
  Map<String, AttributeValue> seen(Map<String, AttributeValue> item) {
    return hasExpired(item) ? Map.of() : item;
  }

  /// That a condition holds, or that the item has expired.
  <T> Condition<T> orExpired(Condition<T> condition) {
    return expires ? condition.or(expired()) : condition;
  }

  /// That a condition holds, and that the item has not expired.
  <T> Condition<T> andLive(Condition<T> condition) {
    return expires ? condition.and(this.<T>expired().not()) : condition;
  }

  /// That the item has not expired, null where it cannot.
  <T> @Nullable Condition<T> live() {
    return expires ? this.<T>expired().not() : null;
  }

  /// A condition on an item as readers see it: one that has expired is none.
  <T> @Nullable Condition<T> onSeen(@Nullable Condition<T> condition) {
    if (condition == null || !expires) {
      return condition;
    }
    return AbsentItem.holds(condition) ? orExpired(condition) : andLive(condition);
  }

  /// That a sentinel expired long enough ago to be another item's.
  <T> Condition<T> orAbandoned(Condition<T> condition) {
    return expires
        ? condition.or(ItemCondition.expired(now.minus(SKEW).getEpochSecond()))
        : condition;
  }

  private <T> Condition<T> expired() {
    return ItemCondition.expired(now.getEpochSecond());
  }

  private BigDecimal seconds() {
    return BigDecimal.valueOf(now.getEpochSecond());
  }
}
