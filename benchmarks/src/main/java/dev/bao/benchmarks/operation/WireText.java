package dev.bao.benchmarks.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Items as DynamoDB puts them into its answers.
final class WireText {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private WireText() {}

  static ArrayNode items(List<Map<String, AttributeValue>> items) {
    ArrayNode array = NODES.arrayNode();
    items.forEach(item -> array.add(item(item)));
    return array;
  }

  static ObjectNode item(Map<String, AttributeValue> item) {
    ObjectNode node = NODES.objectNode();
    item.forEach((name, value) -> node.set(name, value(value)));
    return node;
  }

  private static JsonNode value(AttributeValue value) {
    ObjectNode node = NODES.objectNode();
    return switch (value.type()) {
      case S -> node.put("S", value.s());
      case N -> node.put("N", value.n());
      case B -> node.put("B", value.b().asByteArray());
      case SS -> node.set("SS", texts(value.ss()));
      case L -> {
        ArrayNode elements = NODES.arrayNode();
        value.l().forEach(element -> elements.add(value(element)));
        yield node.set("L", elements);
      }
      case M -> node.set("M", item(value.m()));
      default -> throw new IllegalArgumentException("No sample has the type " + value.type());
    };
  }

  private static ArrayNode texts(List<String> texts) {
    ArrayNode array = NODES.arrayNode();
    texts.forEach(array::add);
    return array;
  }
}
