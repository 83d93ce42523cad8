package dev.bao.expression;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The size of an attribute: the bytes of a text in UTF-8 or of a binary value, or the number of
/// elements of a list, set or map. Immutable.
///
/// @param <T> the record of the model
public final class Size<T> {

  private final Operand operand;

  Size(Operand operand) {
    this.operand = operand;
  }

  /// The size is this one.
  public Condition<T> eq(int size) {
    return compare("=", size);
  }

  /// The size is not this one.
  public Condition<T> ne(int size) {
    return compare("<>", size);
  }

  /// The size is below this one.
  public Condition<T> lt(int size) {
    return compare("<", size);
  }

  /// The size is this one or below.
  public Condition<T> le(int size) {
    return compare("<=", size);
  }

  /// The size is above this one.
  public Condition<T> gt(int size) {
    return compare(">", size);
  }

  /// The size is this one or above.
  public Condition<T> ge(int size) {
    return compare(">=", size);
  }

  /// The size is within these two, both included.
  public Condition<T> between(int low, int high) {
    return new Between<>(operand, number(low), number(high));
  }

  private Condition<T> compare(String comparator, int size) {
    return new Comparison<>(operand, comparator, number(size));
  }

  private static AttributeValue number(int size) {
    return AttributeValue.createN(Integer.toString(size));
  }
}
