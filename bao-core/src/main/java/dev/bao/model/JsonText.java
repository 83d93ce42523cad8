package dev.bao.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.bao.error.ErrorCode;
import dev.bao.error.MappingException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Values as JSON text of type S, by Jackson. Its methods have the shapes of an [Encoder] and a
/// [Decoder]. Generated schemas hold one for each type; thread-safe.
///
/// @param <V> the type of the values
public final class JsonText<V> {

  private static final String NULL = "null";

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          // As in nested records: what the record no longer has is skipped, what it needs is
          // needed.
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          // Conditions compare texts, so that equal maps need the same one.
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  private final ObjectReader reader;
  private final ObjectWriter writer;

  /// For generated code: values by Bao's own mapper.
  public JsonText(TypeReference<V> type) {
    this(type, () -> MAPPER);
  }

  /// For generated code: values by a mapper of the user.
  public JsonText(TypeReference<V> type, Supplier<? extends ObjectMapper> mapper) {
    ObjectMapper given = mapper.get();
    this.reader = given.readerFor(type);
    this.writer = given.writerFor(type);
  }

  /// Writes a value.
  ///
  /// @throws MappingException `BAO-7003` where it is null, `BAO-7041` where Jackson cannot write it
  public AttributeValue encode(V value, String path) {
    V given = Encode.required(value, path);
    String text;
    try {
      text = writer.writeValueAsString(given);
    } catch (JsonProcessingException | RuntimeException e) {
      throw failed(path, "cannot be written as JSON: Jackson threw ", e);
    }
    if (text.equals(NULL)) {
      throw Encode.refused(path, "is null as JSON", "Mark the component @Nullable and use null");
    }
    return Encode.text(text, path);
  }

  /// Reads a value.
  ///
  /// @throws MappingException `BAO-7001` where it is absent, `BAO-7041` where Jackson cannot read
  ///   it
  public V decode(@Nullable AttributeValue value, String path) {
    String text = Decode.text(value, path);
    V read;
    try {
      read = reader.readValue(text);
    } catch (JsonProcessingException | RuntimeException e) {
      throw failed(path, "cannot be read from JSON: Jackson threw ", e);
    }
    if (read == null) {
      throw Unreadable.as("a JSON value other than null", path);
    }
    return read;
  }

  /// Not with the failure as its cause, whose message may hold the value, but with its trace.
  private static MappingException failed(String path, String what, Exception failure) {
    MappingException error =
        new MappingException(
            ErrorCode.JSON_FAILED,
            path
                + " "
                + what
                + failure.getClass().getName()
                + ". Give @Json a mapper that has the modules which the type needs, or change the"
                + " type.");
    error.setStackTrace(failure.getStackTrace());
    return error;
  }
}
