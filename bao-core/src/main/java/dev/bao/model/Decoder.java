package dev.bao.model;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Reads a value from an attribute value; most are methods of [Decode].
///
/// @param <V> the type of the value
@FunctionalInterface
public interface Decoder<V> {

  /// Reads a value.
  ///
  /// @param path where the value stands, as in `Task.address.city`, for errors
  /// @throws dev.bao.error.MappingException where the attribute is of another type or not readable
  V decode(AttributeValue value, String path);
}
