package dev.bao.expression;

import dev.bao.model.Encoder;

/// A list or set attribute.
///
/// @param <T> the record of the model
/// @param <C> the type of the component, as in `List<String>`
/// @param <E> the type of its elements
public final class CollectionAttribute<T, C, E> extends Attribute<T, C> {

  private final Encoder<? super E> elements;

  /// For generated code; see [Attribute].
  ///
  /// @param elements writes one element
  public CollectionAttribute(
      String name, String path, Encoder<? super C> encoder, Encoder<? super E> elements) {
    super(name, path, encoder);
    this.elements = elements;
  }

  /// The list or set has this element.
  public Condition<T> contains(E element) {
    return contains(encodeElement(elements, element));
  }

  /// The number of elements.
  public Size<T> size() {
    return sizeOf();
  }
}
