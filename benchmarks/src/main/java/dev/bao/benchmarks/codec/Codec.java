package dev.bao.benchmarks.codec;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A way from values to items and back.
///
/// @param <T> the record or bean
public interface Codec<T> {

  Map<String, AttributeValue> write(T value);

  T read(Map<String, AttributeValue> item);
}
