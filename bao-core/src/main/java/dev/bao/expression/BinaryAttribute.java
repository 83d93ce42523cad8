package dev.bao.expression;

import dev.bao.model.Encode;

/// A binary attribute. Its order is that of its bytes, without sign.
///
/// @param <T> the record of the model
public final class BinaryAttribute<T> extends OrderedAttribute<T, byte[]> {

  /// For generated code; see [Attribute].
  public BinaryAttribute(String name, String path) {
    super(name, path, Encode::bytes);
  }

  /// For generated code; see [Attribute].
  public BinaryAttribute(DocumentPath at, String path) {
    super(at, path, Encode::bytes);
  }

  /// The bytes start with these.
  public Condition<T> beginsWith(byte[] start) {
    return new Call<>("begins_with", at(), encode(start));
  }

  /// The number of bytes.
  public Size<T> size() {
    return sizeOf();
  }
}
