package dev.bao.guard;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Reads the strings that keys are made of.
final class StringValue {

  private StringValue() {}

  /// The string of an attribute, null where it is absent or of another type.
  static @Nullable String of(Map<String, AttributeValue> attributes, String name) {
    return of(attributes.get(name));
  }

  /// The string that a value is, null where it is of another type.
  static @Nullable String of(@Nullable AttributeValue value) {
    // A value can be built with members of several types; type() is S only where there is one.
    return value != null && value.type() == AttributeValue.Type.S ? value.s() : null;
  }
}
