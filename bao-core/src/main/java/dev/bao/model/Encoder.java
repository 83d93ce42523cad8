package dev.bao.model;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Writes a value as an attribute value; most are methods of [Encode].
///
/// @param <V> the type of the value
@FunctionalInterface
public interface Encoder<V> {

  /// Writes a value.
  ///
  /// @param path where the value stands, as in `Task.address.city`, for errors
  /// @throws dev.bao.error.MappingException where DynamoDB cannot hold the value without loss
  AttributeValue encode(V value, String path);
}
