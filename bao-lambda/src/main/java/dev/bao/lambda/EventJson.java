package dev.bao.lambda;

import dev.bao.error.ErrorCode;
import dev.bao.error.TenantException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;
import software.amazon.awssdk.protocols.jsoncore.JsonWriter;

/// JSON by what the AWS SDK brings along, so that a function carries no second library for it.
final class EventJson {

  private EventJson() {}

  static Map<String, Object> read(byte[] event) {
    JsonNode node;
    try {
      node = JsonNode.parser().parse(event);
    } catch (RuntimeException e) {
      throw new TenantException(ErrorCode.TENANT_INVALID, "The event is no JSON.", e);
    }
    if (!node.isObject()) {
      throw new TenantException(ErrorCode.TENANT_INVALID, "The event is no JSON object.");
    }
    return members(node);
  }

  private static Map<String, Object> members(JsonNode node) {
    Map<String, Object> members = new LinkedHashMap<>();
    node.asObject()
        .forEach((name, member) -> {
          Object value = value(member);
          if (value != null) {
            members.put(name, value);
          }
        });
    return members;
  }

  private static @Nullable Object value(JsonNode node) {
    if (node.isObject()) {
      return members(node);
    }
    if (node.isArray()) {
      return node.asArray().stream().map(EventJson::value).toList();
    }
    if (node.isNumber()) {
      return new BigDecimal(node.asNumber());
    }
    if (node.isBoolean()) {
      return node.asBoolean();
    }
    return node.isNull() ? null : node.asString();
  }

  static byte[] write(Map<String, ?> answer) {
    try (JsonWriter json = JsonWriter.create()) {
      write(json, answer);
      return json.getBytes();
    }
  }

  private static void write(JsonWriter json, @Nullable Object value) {
    switch (value) {
      case null -> json.writeNull();
      case Map<?, ?> members -> {
        json.writeStartObject();
        members.forEach((name, member) -> {
          json.writeFieldName(String.valueOf(name));
          write(json, member);
        });
        json.writeEndObject();
      }
      case Iterable<?> elements -> {
        json.writeStartArray();
        elements.forEach(element -> write(json, element));
        json.writeEndArray();
      }
      case Boolean truth -> json.writeValue(truth);
      case Number number -> json.writeNumber(number.toString());
      default -> json.writeValue(value.toString());
    }
  }
}
