package dev.bao.expression;

import dev.bao.model.Encoder;

/// An attribute whose stored values have an order that is the order of the component's type.
///
/// @param <T> the record of the model
/// @param <V> the type of the component
public class OrderedAttribute<T, V> extends Attribute<T, V> {

  /// For generated code; see [Attribute].
  public OrderedAttribute(String name, String path, Encoder<? super V> encoder) {
    super(name, path, encoder);
  }

  /// For generated code; see [Attribute].
  public OrderedAttribute(DocumentPath at, String path, Encoder<? super V> encoder) {
    super(at, path, encoder);
  }

  /// The value is before this one.
  public final Condition<T> lt(V value) {
    return compare("<", value);
  }

  /// The value is this one or before it.
  public final Condition<T> le(V value) {
    return compare("<=", value);
  }

  /// The value is after this one.
  public final Condition<T> gt(V value) {
    return compare(">", value);
  }

  /// The value is this one or after it.
  public final Condition<T> ge(V value) {
    return compare(">=", value);
  }

  /// The value is within these two, both included.
  public final Condition<T> between(V low, V high) {
    return new Between<>(operand(), encode(low), encode(high));
  }
}
