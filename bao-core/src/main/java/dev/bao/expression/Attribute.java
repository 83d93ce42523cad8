package dev.bao.expression;

import dev.bao.model.Encoder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// An attribute of a model, typed by what can be asked of it. Generated classes hold one constant
/// for each. Immutable.
///
/// Values are compared as they are stored. A value of null is refused: ask [#notExists] instead.
///
/// @param <T> the record of the model
/// @param <V> the type of the component
public class Attribute<T, V> {

  private final DocumentPath at;
  private final String path;
  private final Encoder<? super V> encoder;

  /// For generated code.
  ///
  /// @param name the attribute's name in the table
  /// @param path the component, as in `Task.title`, for errors
  /// @param encoder writes a value of the component
  public Attribute(String name, String path, Encoder<? super V> encoder) {
    this(DocumentPath.of(name), path, encoder);
  }

  /// For generated code, and for the elements of others.
  ///
  /// @param at the value's place in the item
  /// @param path the component, as in `Task.address.city`, for errors
  /// @param encoder writes a value
  public Attribute(DocumentPath at, String path, Encoder<? super V> encoder) {
    this.at = at;
    this.path = path;
    this.encoder = encoder;
  }

  /// The attribute's name in the table; for a value within an attribute its place, as in
  /// `address.city`.
  public final String attributeName() {
    return at.toString();
  }

  /// The value is this one.
  public final Condition<T> eq(V value) {
    return compare("=", value);
  }

  /// The value is not this one, or there is none.
  public final Condition<T> ne(V value) {
    return compare("<>", value);
  }

  /// The value is one of these.
  ///
  /// @param values 1 to 100 values
  /// @throws dev.bao.error.ConfigurationException `BAO-8005` for none or more
  public final Condition<T> in(Collection<? extends V> values) {
    List<AttributeValue> encoded = new ArrayList<>(values.size());
    for (V value : values) {
      encoded.add(encode(value));
    }
    return new In<>(at, encoded);
  }

  /// The item has the attribute, with any value.
  public final Condition<T> exists() {
    return new Call<>("attribute_exists", at, null);
  }

  /// The item does not have the attribute.
  public final Condition<T> notExists() {
    return new Call<>("attribute_not_exists", at, null);
  }

  /// The attribute has a DynamoDB type.
  public final Condition<T> isType(AttributeType type) {
    return new Call<>("attribute_type", at, AttributeValue.createS(type.name()));
  }

  /// The component's name and place, as in `Task.title`.
  @Override
  public final String toString() {
    return path;
  }

  /// The place of an attribute of the nested record that this is.
  protected final DocumentPath at(String attribute) {
    return at.attribute(attribute);
  }

  /// The path of a component of the nested record that this is.
  protected final String path(String component) {
    return path + "." + component;
  }

  final DocumentPath at() {
    return at;
  }

  final AttributeValue encode(V value) {
    return encoder.encode(value, path);
  }

  final Operand operand() {
    return Operand.of(at);
  }

  final Condition<T> compare(String comparator, V value) {
    return new Comparison<>(operand(), comparator, encode(value));
  }

  final Condition<T> contains(AttributeValue element) {
    return new Call<>("contains", at, element);
  }

  final <E> AttributeValue encodeElement(Encoder<? super E> elements, E element) {
    return elements.encode(element, path);
  }

  final Size<T> sizeOf() {
    return new Size<>(new Operand(at, true));
  }
}
