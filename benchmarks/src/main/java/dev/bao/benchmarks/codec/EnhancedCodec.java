package dev.bao.benchmarks.codec;

import java.util.Map;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A schema of the enhanced client, as its operations call it.
record EnhancedCodec<T>(TableSchema<T> schema) implements Codec<T> {

  @Override
  public Map<String, AttributeValue> write(T value) {
    return schema.itemToMap(value, true);
  }

  @Override
  public T read(Map<String, AttributeValue> item) {
    return schema.mapToItem(item);
  }
}
