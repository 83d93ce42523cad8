package dev.bao.test.request;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;
import software.amazon.awssdk.protocols.jsoncore.JsonWriter;

/// JSON as maps and lists that can be changed; the SDK's own nodes cannot.
final class EditableJson {

  private EditableJson() {}

  static Map<String, Object> read(String json) {
    return object(JsonNode.parser().parse(json));
  }

  /// The object of a field, which must be one.
  @SuppressWarnings("unchecked")
  static Map<String, Object> object(Map<String, Object> parent, String name) {
    if (parent.get(name) instanceof Map<?, ?> object) {
      return (Map<String, Object>) object;
    }
    throw new IllegalArgumentException("A batch without " + name);
  }

  static byte[] write(Map<String, Object> json) {
    try (JsonWriter writer = JsonWriter.create()) {
      write(json, writer);
      return writer.getBytes();
    }
  }

  private static Map<String, Object> object(JsonNode node) {
    Map<String, Object> fields = new LinkedHashMap<>();
    node.asObject().forEach((name, value) -> fields.put(name, editable(value)));
    return fields;
  }

  private static Object editable(JsonNode node) {
    if (node.isObject()) {
      return object(node);
    }
    if (node.isArray()) {
      List<Object> elements = new ArrayList<>();
      node.asArray().forEach(element -> elements.add(editable(element)));
      return elements;
    }
    return node;
  }

  private static void write(Object value, JsonWriter writer) {
    switch (value) {
      case Map<?, ?> fields -> {
        writer.writeStartObject();
        fields.forEach((name, field) -> write(field, writer.writeFieldName(name.toString())));
        writer.writeEndObject();
      }
      case List<?> elements -> {
        writer.writeStartArray();
        elements.forEach(element -> write(element, writer));
        writer.writeEndArray();
      }
      case JsonNode leaf when leaf.isString() -> writer.writeValue(leaf.asString());
      case JsonNode leaf when leaf.isBoolean() -> writer.writeValue(leaf.asBoolean());
      case JsonNode leaf when leaf.isNumber() -> writer.writeNumber(leaf.asNumber());
      default -> writer.writeNull();
    }
  }
}
