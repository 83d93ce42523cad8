package dev.bao.expression;

import dev.bao.model.Encoder;
import java.util.Map;

/// A map attribute.
///
/// @param <T> the record of the model
/// @param <V> the type of the map's values
public final class MapAttribute<T, V> extends Attribute<T, Map<String, V>> {

  /// For generated code; see [Attribute].
  public MapAttribute(String name, String path, Encoder<? super Map<String, V>> encoder) {
    super(name, path, encoder);
  }

  /// The number of entries.
  public Size<T> size() {
    return sizeOf();
  }
}
