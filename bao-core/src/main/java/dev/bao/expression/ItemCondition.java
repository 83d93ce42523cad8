package dev.bao.expression;

import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import dev.bao.key.TableLayout;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Conditions that Bao itself puts on items of any model.
public final class ItemCondition {

  private ItemCondition() {}

  /// The condition itself, which must not be null: a lost condition must not become a write or a
  /// query without one.
  ///
  /// @throws ConfigurationException `BAO-8005` where it is null
  public static <T> Condition<T> given(@Nullable Condition<T> condition) {
    if (condition == null) {
      throw new ConfigurationException(
          ErrorCode.ARGUMENT_INVALID,
          "A condition is null. Nothing was sent. Leave the call out where there is no condition.");
    }
    return condition;
  }

  /// There is an item with the key.
  public static <T> Condition<T> exists() {
    return new Call<>("attribute_exists", TableLayout.PARTITION_KEY, null);
  }

  /// There is no item with the key.
  public static <T> Condition<T> notExists() {
    return new Call<>("attribute_not_exists", TableLayout.PARTITION_KEY, null);
  }

  /// An attribute has a value, or is absent where the value is null.
  public static <T> Condition<T> holds(String attribute, @Nullable AttributeValue value) {
    return value == null
        ? new Call<>("attribute_not_exists", attribute, null)
        : new Comparison<>(Operand.of(DocumentPath.of(attribute)), "=", value);
  }

  /// Both conditions, where there are two; the other one where one is null.
  public static <T> @Nullable Condition<T> both(
      @Nullable Condition<T> first, @Nullable Condition<T> second) {
    if (first == null || second == null) {
      return first == null ? second : first;
    }
    return first.and(second);
  }
}
