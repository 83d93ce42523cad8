package dev.bao.benchmarks.codec;

import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A codec with the value that it writes and the item that it reads.
///
/// @param name of the way, the same for all shapes
public record Way<T>(String name, Codec<T> codec, T value, Map<String, AttributeValue> item) {

  /// What people write where no library is worth its cost.
  public static final String BY_HAND = "by hand";

  /// By hand, with times written and read without a formatter; for Task alone.
  public static final String OWN_TIMES = "by hand, own times";

  public static final String BAO = "Bao";
  public static final String BEAN = "enhanced Bean";
  public static final String STATIC = "enhanced Static";
  public static final String IMMUTABLE = "enhanced Immutable";

  /// A layer over the enhanced client, for operations alone.
  public static final String TEMPEST = "Tempest 2";

  /// A way that reads its value first: for beans.
  static <T> Way<T> reading(String name, Codec<T> codec, Map<String, AttributeValue> item) {
    return new Way<>(name, codec, codec.read(item), item);
  }

  /// The schema of the enhanced client, where it is one.
  public Optional<TableSchema<T>> schema() {
    return codec instanceof EnhancedCodec<T>(var schema) ? Optional.of(schema) : Optional.empty();
  }

  public Map<String, AttributeValue> write() {
    return codec.write(value);
  }

  public T read() {
    return codec.read(item);
  }
}
