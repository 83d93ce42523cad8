package dev.bao.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/// The table and the items of these tests.
final class Tables {

  private Tables() {}

  static void createTasks(DynamoDbClient client, String table) {
    client.createTable(request ->
        request
            .tableName(table)
            .billingMode(BillingMode.PAY_PER_REQUEST)
            .attributeDefinitions(text("taskId"))
            .keySchema(partitionKey("taskId")));
  }

  static void createTasksWithIndexes(DynamoDbClient client, String table, int indexes) {
    List<AttributeDefinition> attributes = new ArrayList<>(List.of(text("taskId")));
    List<GlobalSecondaryIndex> all = new ArrayList<>();
    for (int slot = 1; slot <= indexes; slot++) {
      attributes.add(text("gsi" + slot));
      all.add(index("gsi" + slot));
    }
    client.createTable(request ->
        request
            .tableName(table)
            .billingMode(BillingMode.PAY_PER_REQUEST)
            .attributeDefinitions(attributes)
            .keySchema(partitionKey("taskId"))
            .globalSecondaryIndexes(all));
  }

  static Map<String, AttributeValue> task(String id, String title) {
    return Map.of("taskId", AttributeValue.fromS(id), "title", AttributeValue.fromS(title));
  }

  static Map<String, AttributeValue> taskKey(String id) {
    return Map.of("taskId", AttributeValue.fromS(id));
  }

  private static GlobalSecondaryIndex index(String name) {
    return GlobalSecondaryIndex.builder()
        .indexName(name)
        .keySchema(partitionKey(name))
        .projection(projection -> projection.projectionType(ProjectionType.ALL))
        .build();
  }

  private static AttributeDefinition text(String name) {
    return AttributeDefinition.builder()
        .attributeName(name)
        .attributeType(ScalarAttributeType.S)
        .build();
  }

  private static KeySchemaElement partitionKey(String name) {
    return KeySchemaElement.builder().attributeName(name).keyType(KeyType.HASH).build();
  }
}
