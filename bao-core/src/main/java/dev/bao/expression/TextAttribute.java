package dev.bao.expression;

import dev.bao.model.Encode;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A text attribute. Its order is that of UTF-8 bytes, which is by code point.
///
/// @param <T> the record of the model
public final class TextAttribute<T> extends OrderedAttribute<T, String> {

  /// For generated code; see [Attribute].
  public TextAttribute(String name, String path) {
    super(name, path, Encode::text);
  }

  /// For generated code; see [Attribute].
  public TextAttribute(DocumentPath at, String path) {
    super(at, path, Encode::text);
  }

  /// The text starts with this one.
  public Condition<T> beginsWith(String start) {
    return new Call<>("begins_with", at(), encode(start));
  }

  /// The text has this one in it; case counts.
  public Condition<T> contains(String part) {
    AttributeValue encoded = encode(part);
    return contains(encoded);
  }

  /// The length of the text in bytes of UTF-8.
  public Size<T> size() {
    return sizeOf();
  }
}
