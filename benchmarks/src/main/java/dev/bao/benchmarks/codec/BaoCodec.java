package dev.bao.benchmarks.codec;

import dev.bao.key.KeySpace;
import dev.bao.model.ModelSchema;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The schema that Bao's processor writes. That an item is of the model is asked by operations, not
/// here: what it costs is in their figures.
record BaoCodec<T>(ModelSchema<T> schema, KeySpace in) implements Codec<T> {

  @Override
  public Map<String, AttributeValue> write(T value) {
    return schema.toItem(in, value, false);
  }

  @Override
  public T read(Map<String, AttributeValue> item) {
    return schema.fromItem(item);
  }
}
