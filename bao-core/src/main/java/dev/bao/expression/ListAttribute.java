package dev.bao.expression;

import dev.bao.model.Encoder;
import java.util.List;

/// A list attribute.
///
/// @param <T> the record of the model
/// @param <E> the type of its elements
/// @param <A> what an element is as an attribute, by which it is asked for
public final class ListAttribute<T, E, A> extends CollectionAttribute<T, List<E>, E> {

  private final AttributeMaker<A> maker;

  /// For generated code; see [Attribute].
  ///
  /// @param elements writes one element
  /// @param maker makes the attribute of an element
  public ListAttribute(
      String name,
      String path,
      Encoder<? super List<E>> encoder,
      Encoder<? super E> elements,
      AttributeMaker<A> maker) {
    this(DocumentPath.of(name), path, encoder, elements, maker);
  }

  /// For generated code; see [Attribute].
  ///
  /// @param elements writes one element
  /// @param maker makes the attribute of an element
  public ListAttribute(
      DocumentPath at,
      String path,
      Encoder<? super List<E>> encoder,
      Encoder<? super E> elements,
      AttributeMaker<A> maker) {
    super(at, path, encoder, elements);
    this.maker = maker;
  }

  /// One of the elements. A shorter list does not have it.
  ///
  /// @param index from 0
  /// @throws dev.bao.error.ConfigurationException `BAO-8005` below 0
  public A element(int index) {
    return maker.make(at().element(index), this + "[" + index + "]");
  }
}
