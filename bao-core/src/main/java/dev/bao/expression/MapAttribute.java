package dev.bao.expression;

import dev.bao.model.Encoder;
import java.util.Map;

/// A map attribute.
///
/// @param <T> the record of the model
/// @param <V> the type of the map's values
/// @param <A> what a value is as an attribute, by which it is asked for
public final class MapAttribute<T, V, A> extends Attribute<T, Map<String, V>> {

  private final AttributeMaker<A> maker;

  /// For generated code; see [Attribute].
  ///
  /// @param maker makes the attribute of a value
  public MapAttribute(
      String name, String path, Encoder<? super Map<String, V>> encoder, AttributeMaker<A> maker) {
    this(DocumentPath.of(name), path, encoder, maker);
  }

  /// For generated code; see [Attribute].
  ///
  /// @param maker makes the attribute of a value
  public MapAttribute(
      DocumentPath at,
      String path,
      Encoder<? super Map<String, V>> encoder,
      AttributeMaker<A> maker) {
    super(at, path, encoder);
    this.maker = maker;
  }

  /// The value of one key. A map without the key does not have it.
  ///
  /// @throws dev.bao.error.ConfigurationException `BAO-8005` where the key is empty
  public A entry(String key) {
    return maker.make(at().entry(key), toString());
  }

  /// The map has a value for this key.
  public Condition<T> containsKey(String key) {
    return new Call<>("attribute_exists", at().entry(key), null);
  }

  /// The number of entries.
  public Size<T> size() {
    return sizeOf();
  }
}
