package dev.bao.operation;

import dev.bao.key.TableLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.IndexStatus;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

/// The keys and indexes that the table has, in one place: to create it and to compare with it.
final class TableDefinition {

  private static final Keys TABLE =
      new Keys(TableLayout.PARTITION_KEY, TableLayout.SORT_KEY, ProjectionType.ALL);
  private static final SequencedMap<String, Keys> INDEXES = indexes();

  private TableDefinition() {}

  private static SequencedMap<String, Keys> indexes() {
    SequencedMap<String, Keys> indexes = new LinkedHashMap<>();
    for (int slot = 1; slot <= TableLayout.INDEXES; slot++) {
      indexes.put(
          TableLayout.index(slot),
          new Keys(
              TableLayout.indexPartitionKey(slot),
              TableLayout.indexSortKey(slot),
              ProjectionType.ALL));
    }
    indexes.put(
        TableLayout.ITERATION_INDEX,
        new Keys(
            TableLayout.ITERATION_PARTITION_KEY,
            TableLayout.ITERATION_SORT_KEY,
            ProjectionType.KEYS_ONLY));
    return indexes;
  }

  static CreateTableRequest request(String name) {
    List<AttributeDefinition> attributes = new ArrayList<>(TABLE.attributes());
    List<GlobalSecondaryIndex> indexes = new ArrayList<>();
    INDEXES.forEach((index, keys) -> {
      attributes.addAll(keys.attributes());
      indexes.add(
          GlobalSecondaryIndex.builder()
              .indexName(index)
              .keySchema(keys.schema())
              .projection(projection -> projection.projectionType(keys.projection))
              .build());
    });
    return CreateTableRequest.builder()
        .tableName(name)
        .billingMode(BillingMode.PAY_PER_REQUEST)
        .keySchema(TABLE.schema())
        .attributeDefinitions(attributes)
        .globalSecondaryIndexes(indexes)
        .build();
  }

  static boolean isActive(TableDescription table) {
    return table.tableStatus() == TableStatus.ACTIVE
        && table.globalSecondaryIndexes().stream()
            .allMatch(index -> index.indexStatus() == IndexStatus.ACTIVE);
  }

  /// @return what is missing or different, each in words; the list can be added to
  static List<String> differences(TableDescription table) {
    List<String> differences = new ArrayList<>();
    Map<String, ScalarAttributeType> types =
        table.attributeDefinitions().stream()
            .collect(
                Collectors.toMap(
                    AttributeDefinition::attributeName, AttributeDefinition::attributeType));
    Map<String, GlobalSecondaryIndexDescription> found =
        table.globalSecondaryIndexes().stream()
            .collect(Collectors.toMap(GlobalSecondaryIndexDescription::indexName, index -> index));
    compareKeys("its key", TABLE, table.keySchema(), types, differences);
    INDEXES.forEach((name, keys) -> compare(name, keys, found.get(name), types, differences));
    return differences;
  }

  private static void compare(
      String name,
      Keys keys,
      @Nullable GlobalSecondaryIndexDescription found,
      Map<String, ScalarAttributeType> types,
      List<String> differences) {
    if (found == null) {
      differences.add("the index " + name + " (" + keys + ") is missing");
      return;
    }
    compareKeys("the key of index " + name, keys, found.keySchema(), types, differences);
    ProjectionType projection = found.projection().projectionType();
    if (projection != keys.projection) {
      differences.add(
          "the index " + name + " projects " + projection + " and must project " + keys.projection);
    }
  }

  private static void compareKeys(
      String what,
      Keys keys,
      List<KeySchemaElement> found,
      Map<String, ScalarAttributeType> types,
      List<String> differences) {
    String described =
        found.stream()
            .map(key -> key.attributeName() + " " + types.get(key.attributeName()))
            .collect(Collectors.joining(", "));
    if (!described.equals(keys.toString())) {
      differences.add(what + " is (" + described + ") and must be (" + keys + ")");
    }
  }

  private record Keys(String partition, String sort, ProjectionType projection) {

    List<KeySchemaElement> schema() {
      return List.of(element(partition, KeyType.HASH), element(sort, KeyType.RANGE));
    }

    private static KeySchemaElement element(String attribute, KeyType type) {
      return KeySchemaElement.builder().attributeName(attribute).keyType(type).build();
    }

    List<AttributeDefinition> attributes() {
      return List.of(text(partition), text(sort));
    }

    private static AttributeDefinition text(String attribute) {
      return AttributeDefinition.builder()
          .attributeName(attribute)
          .attributeType(ScalarAttributeType.S)
          .build();
    }

    @Override
    public String toString() {
      return partition + " S, " + sort + " S";
    }
  }
}
