package dev.bao.benchmarks.operation;

import dev.bao.benchmarks.codec.Way;
import dev.bao.benchmarks.shape.Samples;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.ReadBatch;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The enhanced client without extensions. Its update writes the whole item: it has none of single
/// attributes but for an item that is null everywhere else, which a record cannot be. It reports no
/// capacity here, which is to its favour.
final class EnhancedCalls<T> implements Calls {

  private final DynamoDbEnhancedClient client;
  private final DynamoDbTable<T> table;
  private final Class<T> type;
  private final T task;
  private final List<String> ids;

  private EnhancedCalls(
      DynamoDbEnhancedClient client, TableSchema<T> schema, T task, List<String> ids) {
    this.client = client;
    this.table = client.table(Case.TABLE, schema);
    this.type = schema.itemType().rawClass();
    this.task = task;
    this.ids = ids;
  }

  static <T> EnhancedCalls<T> of(DynamoDbClient client, Way<T> way, List<String> ids) {
    DynamoDbEnhancedClient enhanced =
        DynamoDbEnhancedClient.builder().dynamoDbClient(client).extensions(List.of()).build();
    return new EnhancedCalls<>(enhanced, way.schema().orElseThrow(), way.value(), ids);
  }

  private static Key key(String id) {
    return Key.builder().partitionValue(Samples.prefix() + "t#" + id).sortValue("t").build();
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
    return table.updateItem(task);
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
