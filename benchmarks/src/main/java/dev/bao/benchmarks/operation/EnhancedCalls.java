package dev.bao.benchmarks.operation;

import dev.bao.benchmarks.codec.Way;
import dev.bao.benchmarks.shape.Samples;
import dev.bao.benchmarks.shape.Status;
import dev.bao.benchmarks.shape.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.IgnoreNullsMode;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.ReadBatch;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The enhanced client without extensions. Its update is of single attributes where the item is
/// null everywhere else and nulls are ignored, as a bean can be; a record cannot, and is written as
/// a whole. It reports no capacity here, which is to its favour.
final class EnhancedCalls<T> implements Calls {

  /// What an update sets, and whose.
  private static final Map<String, AttributeValue> PATCH =
      Map.of(
          "taskId", AttributeValue.createS(Samples.FIRST_TASK),
          "status", AttributeValue.createS(Status.DONE.name()),
          "priority", AttributeValue.createN("1"));

  private final DynamoDbEnhancedClient client;
  private final DynamoDbTable<T> table;
  private final Class<T> type;
  private final T task;
  private final T patch;
  private final List<String> ids;

  private EnhancedCalls(
      DynamoDbEnhancedClient client, TableSchema<T> schema, T task, T patch, List<String> ids) {
    this.client = client;
    this.table = client.table(Case.TABLE, schema);
    this.type = schema.itemType().rawClass();
    this.task = task;
    this.patch = patch;
    this.ids = ids;
  }

  static <T> EnhancedCalls<T> of(DynamoDbClient client, Way<T> way, List<String> ids) {
    DynamoDbEnhancedClient enhanced =
        DynamoDbEnhancedClient.builder().dynamoDbClient(client).extensions(List.of()).build();
    TableSchema<T> schema = way.schema().orElseThrow();
    T patch = schema.itemType().rawClass().isRecord() ? way.value() : schema.mapToItem(PATCH);
    return new EnhancedCalls<>(enhanced, schema, way.value(), patch, ids);
  }

  private static Key key(String id) {
    return Key.builder().partitionValue(Samples.prefix() + "t#" + id).sortValue("t").build();
  }

  @Override
  public Task task(Object record) {
    return ByHandCalls.CODEC.read(table.tableSchema().itemToMap(type.cast(record), true));
  }

  @Override
  public Object getItem() {
    return table.getItem(key(Samples.FIRST_TASK));
  }

  @Override
  public Object putItem() {
    table.putItem(task);
    return task;
  }

  @Override
  public Object updateItem() {
    table.updateItem(update -> update.item(patch).ignoreNullsMode(IgnoreNullsMode.SCALAR_ONLY));
    return patch;
  }

  @Override
  public Object query() {
    QueryConditional project =
        QueryConditional.keyEqualTo(key -> key.partitionValue(Samples.prefix() + "t#gsi1#apollo"));
    return table.index("gsi1").query(project).iterator().next().items();
  }

  @Override
  public Object batchGet() {
    ReadBatch.Builder<T> batch = ReadBatch.builder(type).mappedTableResource(table);
    ids.forEach(id -> batch.addGetItem(key(id)));
    List<T> found = new ArrayList<>(ids.size());
    client
        .batchGetItem(request -> request.readBatches(batch.build()))
        .resultsForTable(table)
        .forEach(found::add);
    return found;
  }

  @Override
  public Object transactWrite() {
    throw new UnsupportedOperationException("Not measured: the enhanced client has no uniques");
  }
}
