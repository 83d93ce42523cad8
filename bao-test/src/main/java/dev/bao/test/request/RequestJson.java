package dev.bao.test.request;

import dev.bao.key.ItemKey;
import dev.bao.key.TableLayout;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/// The JSON of a request, by what the names in it mean in every operation.
record RequestJson(String operation, JsonNode body) {

  /// Values of the application's own, in which a name means nothing.
  private static final Set<String> VALUES =
      Set.of("ExpressionAttributeValues", "ExclusiveStartKey");

  private static final Pattern EQUALITY = Pattern.compile("([#:]?\\w+)\\s*=\\s*([#:]?\\w+)");

  static RequestJson of(SentRequest request) {
    return new RequestJson(request.operation(), JsonNode.parser().parse(request.body()));
  }

  Optional<String> text(String name) {
    return body.field(name).map(JsonNode::text);
  }

  Set<String> tables() {
    Set<String> tables = new LinkedHashSet<>();
    text("TableName").ifPresent(tables::add);
    body.field("RequestItems").ifPresent(items -> tables.addAll(items.asObject().keySet()));
    body.field("TransactItems").stream()
        .flatMap(items -> items.asArray().stream())
        .flatMap(item -> item.asObject().values().stream())
        .forEach(part -> part.field("TableName").map(JsonNode::text).ifPresent(tables::add));
    return tables;
  }

  Stream<KeyInRequest> keys() {
    List<KeyInRequest> keys = new ArrayList<>();
    collect(operation, body, keys);
    return keys.stream();
  }

  private static void collect(String part, JsonNode node, List<KeyInRequest> keys) {
    if (node.isArray()) {
      node.asArray().forEach(element -> collect(part, element, keys));
    } else if (node.isObject()) {
      node.asObject()
          .forEach((name, value) -> {
            switch (name) {
              case "Key", "Item" -> add(part, value, keys);
              case "Keys" -> value.asArray().forEach(key -> add(part, key, keys));
              case String _ when VALUES.contains(name) -> {}
              default -> collect(name, value, keys);
            }
          });
    }
  }

  private static void add(String part, JsonNode item, List<KeyInRequest> keys) {
    Optional<String> partition = string(item.field(TableLayout.PARTITION_KEY));
    Optional<String> sort = string(item.field(TableLayout.SORT_KEY));
    if (partition.isPresent() && sort.isPresent()) {
      keys.add(new KeyInRequest(part, new ItemKey(partition.get(), sort.get())));
    }
  }

  /// The partition key that a query asks for: the value that its key condition compares with an
  /// attribute whose name ends with `_pk`.
  Optional<String> queriedPartition() {
    Matcher equality = EQUALITY.matcher(text("KeyConditionExpression").orElse(""));
    while (equality.find()) {
      for (List<String> sides :
          List.of(
              List.of(equality.group(1), equality.group(2)),
              List.of(equality.group(2), equality.group(1)))) {
        if (attribute(sides.getFirst()).endsWith(TableLayout.PARTITION_KEY)) {
          return string(
              body.field("ExpressionAttributeValues")
                  .flatMap(values -> values.field(sides.getLast())));
        }
      }
    }
    return Optional.empty();
  }

  private String attribute(String name) {
    return body.field("ExpressionAttributeNames")
        .flatMap(names -> names.field(name))
        .map(JsonNode::text)
        .orElse(name);
  }

  private static Optional<String> string(Optional<JsonNode> value) {
    return value.flatMap(found -> found.field("S")).map(JsonNode::text);
  }
}
