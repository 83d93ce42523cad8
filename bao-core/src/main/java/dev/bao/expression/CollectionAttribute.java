package dev.bao.expression;

import dev.bao.model.Encoder;

/// A set attribute, or a list, which is a [ListAttribute].
///
/// @param <T> the record of the model
/// @param <C> the type of the component, as in `Set<String>`
/// @param <E> the type of its elements
public class CollectionAttribute<T, C, E> extends Attribute<T, C> {

  private final Encoder<? super E> elements;

  /// For generated code; see [Attribute].
  ///
  /// @param elements writes one element
  public CollectionAttribute(
      String name, String path, Encoder<? super C> encoder, Encoder<? super E> elements) {
    this(DocumentPath.of(name), path, encoder, elements);
  }

  /// For generated code; see [Attribute].
  ///
  /// @param elements writes one element
  public CollectionAttribute(
      DocumentPath at, String path, Encoder<? super C> encoder, Encoder<? super E> elements) {
    super(at, path, encoder);
    this.elements = elements;
  }

  /// The list or set has this element.
  public final Condition<T> contains(E element) {
    return contains(encodeElement(elements, element));
  }

  /// The number of elements.
  public final Size<T> size() {
    return sizeOf();
  }
}
