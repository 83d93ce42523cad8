package dev.bao.lambda.event;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.bao.error.ErrorCode;
import dev.bao.error.TenantException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// JSON as maps, lists, texts, numbers and truths. Members that are null are left out.
public final class EventJson {

  /// A name that an object has twice is refused: which of two tenants counts would be chance.
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private EventJson() {}

  /// Reads an object.
  ///
  /// @throws TenantException `BAO-1003` where it is none
  public static Map<String, Object> read(byte[] json) {
    try (JsonParser parser = JSON.createParser(json)) {
      return object(parser);
    } catch (IOException e) {
      throw malformed();
    }
  }

  /// Reads an object.
  ///
  /// @throws TenantException `BAO-1003` where it is none
  public static Map<String, Object> read(String json) {
    try (JsonParser parser = JSON.createParser(json)) {
      return object(parser);
    } catch (IOException e) {
      throw malformed();
    }
  }

  private static Map<String, Object> object(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw malformed();
    }
    Map<String, Object> members = members(parser);
    if (parser.nextToken() != null) {
      throw malformed();
    }
    return members;
  }

  /// Without the parser's own error: it quotes the text.
  private static TenantException malformed() {
    return new TenantException(
        ErrorCode.TENANT_INVALID,
        "An event, or what it carries, is not one JSON object, or has a name in it twice.");
  }

  private static Map<String, Object> members(JsonParser parser) throws IOException {
    Map<String, Object> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      Object value = value(parser, parser.nextToken());
      if (value != null) {
        members.put(name, value);
      }
    }
    return members;
  }

  private static @Nullable Object value(JsonParser parser, JsonToken token) throws IOException {
    return switch (token) {
      case START_OBJECT -> members(parser);
      case START_ARRAY -> elements(parser);
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
      default -> parser.getText();
    };
  }

  private static List<@Nullable Object> elements(JsonParser parser) throws IOException {
    List<@Nullable Object> elements = new ArrayList<>();
    for (JsonToken next = parser.nextToken();
        next != JsonToken.END_ARRAY;
        next = parser.nextToken()) {
      elements.add(value(parser, next));
    }
    return elements;
  }

  /// Writes an object; what is of none of the types above is its text.
  public static byte[] write(Map<String, ?> answer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      write(json, answer);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the answer as JSON", e);
    }
    return out.toByteArray();
  }

  private static void write(JsonGenerator json, @Nullable Object value) throws IOException {
    switch (value) {
      case null -> json.writeNull();
      case Map<?, ?> members -> {
        json.writeStartObject();
        for (Map.Entry<?, ?> member : members.entrySet()) {
          json.writeFieldName(String.valueOf(member.getKey()));
          write(json, member.getValue());
        }
        json.writeEndObject();
      }
      case Iterable<?> elements -> {
        json.writeStartArray();
        for (Object element : elements) {
          write(json, element);
        }
        json.writeEndArray();
      }
      case Boolean truth -> json.writeBoolean(truth);
      case Number number -> json.writeNumber(number.toString());
      default -> json.writeString(value.toString());
    }
  }
}
