package dev.bao.expression;

import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import dev.bao.key.TableLayout;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Conditions that Bao itself puts on items of any model.
public final class ItemCondition {

  private static final DocumentPath KEY = DocumentPath.of(TableLayout.PARTITION_KEY);

  private static final Condition<?> EXISTS = new Call<>("attribute_exists", KEY, null);

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

  /// There is an item with the key. It is one object, which says nothing of the record.
  @SuppressWarnings("unchecked")
  public static <T> Condition<T> exists() {
    return (Condition<T>) EXISTS;
  }

  /// There is no item with the key.
  public static <T> Condition<T> notExists() {
    return new Call<>("attribute_not_exists", KEY, null);
  }

  /// An attribute has a value, or is absent where the value is null.
  public static <T> Condition<T> holds(String attribute, @Nullable AttributeValue value) {
    return value == null
        ? new Call<>("attribute_not_exists", attribute, null)
        : new Comparison<>(Operand.of(DocumentPath.of(attribute)), "=", value);
  }

  /// The item's time of expiry has come.
  ///
  /// @param now in epoch seconds
  public static <T> Condition<T> expired(long now) {
    return new Comparison<>(
        new Operand(DocumentPath.of(TableLayout.TTL), false),
        "<=",
        AttributeValue.createN(Long.toString(now)));
  }

  /// The item was not written by the attempt at a write that noted this id.
  public static <T> Condition<T> notFrom(String writeId) {
    return new Comparison<>(
        new Operand(DocumentPath.of(TableLayout.WRITE_ID), false),
        "<>",
        AttributeValue.createS(writeId));
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
