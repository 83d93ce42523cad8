package dev.bao.lambda.batch;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Items of a table as the JSON that a stream hands to a function.
final class StreamImages {

  private StreamImages() {}

  static String insert(Map<String, AttributeValue> item) {
    Map<String, AttributeValue> keys =
        Map.of("_pk", item.getOrDefault("_pk", nul()), "_sk", item.getOrDefault("_sk", nul()));
    return """
    {"Records": [{"eventName": "INSERT", "dynamodb":
      {"Keys": %s, "NewImage": %s, "SequenceNumber": "1"}}]}\
    """
        .formatted(members(keys), members(item));
  }

  private static AttributeValue nul() {
    return AttributeValue.fromNul(true);
  }

  private static String members(Map<String, AttributeValue> item) {
    return item.entrySet().stream()
        .map(entry -> text(entry.getKey()) + ": " + value(entry.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String value(AttributeValue value) {
    return switch (value.type()) {
      case S -> "{\"S\": %s}".formatted(text(value.s()));
      case N -> "{\"N\": %s}".formatted(text(value.n()));
      case B -> "{\"B\": %s}".formatted(bytes(value.b()));
      case BOOL -> "{\"BOOL\": %s}".formatted(value.bool());
      case M -> "{\"M\": %s}".formatted(members(value.m()));
      case L -> "{\"L\": %s}".formatted(list(value.l(), StreamImages::value));
      case SS -> "{\"SS\": %s}".formatted(list(value.ss(), StreamImages::text));
      case NS -> "{\"NS\": %s}".formatted(list(value.ns(), StreamImages::text));
      case BS -> "{\"BS\": %s}".formatted(list(value.bs(), StreamImages::bytes));
      default -> "{\"NULL\": true}";
    };
  }

  private static <T> String list(List<T> elements, Function<T, String> writer) {
    return elements.stream().map(writer).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String bytes(SdkBytes bytes) {
    return text(Base64.getEncoder().encodeToString(bytes.asByteArray()));
  }

  private static String text(String value) {
    return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
