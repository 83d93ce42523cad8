package dev.bao.example.lambda;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;

/// The template of the stack.
record Template(Map<?, ?> resources) {

  static Template read() throws IOException {
    try (Reader text = Files.newBufferedReader(Path.of("template.yaml"))) {
      Map<?, ?> template = new Yaml(new Functions()).load(text);
      return new Template(members(template, "Resources"));
    }
  }

  /// Takes functions as in `!Ref Table` for their text.
  private static final class Functions extends SafeConstructor {

    Functions() {
      super(new LoaderOptions());
      yamlMultiConstructors.put(
          "!",
          new AbstractConstruct() {
            @Override
            public Object construct(Node node) {
              String argument = node instanceof ScalarNode scalar ? scalar.getValue() : "";
              return node.getTag().getValue() + " " + argument;
            }
          });
    }
  }

  static Map<?, ?> members(Map<?, ?> of, String name) {
    if (of.get(name) instanceof Map<?, ?> members) {
      return members;
    }
    throw new IllegalArgumentException("There is no object " + name + " in " + of.keySet());
  }

  static Stream<Map<?, ?>> objects(Map<?, ?> of, String name) {
    if (of.get(name) instanceof List<?> list) {
      return list.stream().map(each -> (Map<?, ?>) each);
    }
    throw new IllegalArgumentException("There is no list " + name + " in " + of.keySet());
  }

  static String text(Map<?, ?> of, String name) {
    return String.valueOf(of.get(name));
  }

  Map<?, ?> resource(String name) {
    return members(resources, name);
  }

  Map<?, ?> properties(String resource) {
    return members(resource(resource), "Properties");
  }

  List<String> ofType(String type) {
    return resources.keySet().stream()
        .map(String::valueOf)
        .filter(name -> text(resource(name), "Type").equals(type))
        .toList();
  }

  /// What CloudFormation asks of DynamoDB for the table.
  CreateTableRequest table(String name) {
    Map<?, ?> table = properties("Table");
    return CreateTableRequest.builder()
        .tableName(name)
        .billingMode(text(table, "BillingMode"))
        .attributeDefinitions(
            objects(table, "AttributeDefinitions").map(Template::attribute).toList())
        .keySchema(keySchema(table))
        .globalSecondaryIndexes(
            objects(table, "GlobalSecondaryIndexes").map(Template::index).toList())
        .build();
  }

  /// Makes the table as CloudFormation does.
  void createTable(DynamoDbClient client, String name) {
    client.createTable(table(name));
    Map<?, ?> ttl = members(properties("Table"), "TimeToLiveSpecification");
    client.updateTimeToLive(request ->
        request
            .tableName(name)
            .timeToLiveSpecification(of ->
                of.attributeName(text(ttl, "AttributeName"))
                    .enabled(Boolean.TRUE.equals(ttl.get("Enabled")))));
  }

  private static AttributeDefinition attribute(Map<?, ?> attribute) {
    return AttributeDefinition.builder()
        .attributeName(text(attribute, "AttributeName"))
        .attributeType(text(attribute, "AttributeType"))
        .build();
  }

  private static List<KeySchemaElement> keySchema(Map<?, ?> of) {
    return objects(of, "KeySchema")
        .map(key ->
            KeySchemaElement.builder()
                .attributeName(text(key, "AttributeName"))
                .keyType(text(key, "KeyType"))
                .build())
        .toList();
  }

  private static GlobalSecondaryIndex index(Map<?, ?> index) {
    return GlobalSecondaryIndex.builder()
        .indexName(text(index, "IndexName"))
        .keySchema(keySchema(index))
        .projection(of -> of.projectionType(text(members(index, "Projection"), "ProjectionType")))
        .build();
  }
}
