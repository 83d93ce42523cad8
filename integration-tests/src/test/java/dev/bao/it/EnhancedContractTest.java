package dev.bao.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.Bao;
import dev.bao.TenantKeys;
import dev.bao.error.ErrorCode;
import dev.bao.error.IsolationException;
import dev.bao.key.ItemKey;
import dev.bao.key.TableLayout;
import dev.bao.model.ModelIndex;
import dev.bao.model.ModelSchema;
import dev.bao.test.BaoTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableMetadata;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.enhanced.dynamodb.model.IgnoreNullsMode;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.ReadBatch;
import software.amazon.awssdk.enhanced.dynamodb.model.UpdateItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.WriteBatch;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What every generated schema must do for the enhanced client of the AWS SDK.
@BaoTest
class EnhancedContractTest {

  private final Bao bao;
  private final DynamoDbEnhancedClient enhanced;
  private final String tableName;

  EnhancedContractTest(Bao bao) {
    this.bao = bao;
    enhanced = bao.enhanced();
    tableName = bao.table().describe().tableName();
  }

  static Stream<ModelSample<?>> models() {
    return ModelSamples.all();
  }

  /// Models that any client may write.
  static Stream<ModelSample<?>> free() {
    return models().filter(sample -> !sample.schema().model().hasWriteRules());
  }

  /// Models that only their repositories may write.
  static Stream<ModelSample<?>> ruled() {
    return models().filter(sample -> sample.schema().model().hasWriteRules());
  }

  @Test
  void knowsEveryGeneratedSchema() throws Exception {
    assertThat(models().map(sample -> sample.schema().getClass().getName()))
        .containsExactlyInAnyOrderElementsOf(schemasOnTheClassPath());
    assertThat(free()).isNotEmpty();
    assertThat(ruled()).isNotEmpty();
  }

  private static List<String> schemasOnTheClassPath()
      throws IOException, ReflectiveOperationException {
    URI classes =
        URI.create(Ticket.class.getProtectionDomain().getCodeSource().getLocation().toString());
    List<String> schemas = new ArrayList<>();
    Path root = Path.of(classes);
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
        String name = root.relativize(file).toString().replaceAll("[/\\\\]", ".");
        String type = name.substring(0, name.length() - ".class".length());
        if (ModelSchema.class.isAssignableFrom(Class.forName(type))) {
          schemas.add(type);
        }
      }
    }
    return schemas;
  }

  private <T> DynamoDbTable<T> table(ModelSample<T> sample) {
    return enhanced.table(tableName, sample.schema());
  }

  private <T> Key key(ModelSample<T> sample) {
    return TenantKeys.of(sample.schema().key(bao.keySpace(), sample.full()));
  }

  /// The item as it lies in the table, but for the id of the last write.
  private <T> Map<String, AttributeValue> raw(ModelSample<T> sample) {
    Map<String, AttributeValue> key =
        key(sample).keyMap(sample.schema(), TableMetadata.primaryIndexName());
    Map<String, AttributeValue> item =
        new HashMap<>(
            bao.client()
                .getItem(get -> get.tableName(tableName).key(key).consistentRead(true))
                .item());
    item.remove(TableLayout.WRITE_ID);
    return item;
  }

  private <T> void put(ModelSample<T> sample, T record) {
    sample.repository().apply(bao).put(record).execute();
  }

  private <T> void delete(ModelSample<T> sample, T record) {
    sample.repository().apply(bao).delete(record).execute();
  }

  /// What the repository makes of a record.
  private <T> Map<String, AttributeValue> written(ModelSample<T> sample, T record) {
    put(sample, record);
    Map<String, AttributeValue> item = raw(sample);
    delete(sample, record);
    assertThat(raw(sample)).isEmpty();
    return item;
  }

  private static <T> void same(Stream<T> found, T record) {
    assertThat(found.toList()).usingRecursiveComparison().isEqualTo(List.of(record));
  }

  @ParameterizedTest
  @MethodSource("models")
  <T> void describesItsKeysAndAttributes(ModelSample<T> sample) {
    TableSchema<T> schema = sample.schema();
    TableMetadata metadata = schema.tableMetadata();

    assertThat(metadata.primaryPartitionKey()).isEqualTo(TableLayout.PARTITION_KEY);
    assertThat(metadata.primarySortKey()).contains(TableLayout.SORT_KEY);
    for (ModelIndex index : sample.schema().model().indexes()) {
      String name = TableLayout.index(index.slot());
      assertThat(metadata.indexPartitionKey(name))
          .isEqualTo(TableLayout.indexPartitionKey(index.slot()));
      assertThat(metadata.indexSortKey(name)).contains(TableLayout.indexSortKey(index.slot()));
    }
    assertThat(schema.attributeNames())
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(schema.itemToMap(sample.full(), false).keySet())
        .containsExactlyInAnyOrderElementsOf(schema.itemToMap(sample.bare(), false).keySet())
        .containsAll(schema.itemToMap(sample.full(), true).keySet());
    assertThat(schema.itemType().rawClass()).isEqualTo(sample.full().getClass());
    assertThat(schema.isAbstract()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("models")
  <T> void makesItemsAndReadsThem(ModelSample<T> sample) {
    TableSchema<T> schema = sample.schema();

    for (T record : List.of(sample.full(), sample.bare())) {
      for (boolean ignoreNulls : new boolean[] {true, false}) {
        Map<String, AttributeValue> item = schema.itemToMap(record, ignoreNulls);
        same(Stream.of(schema.mapToItem(item)), record);
        assertThat(item.containsValue(AttributeValue.fromNul(true))).isIn(false, !ignoreNulls);
      }
      Map<String, AttributeValue> item = schema.itemToMap(record, true);
      assertThat(schema.itemToMap(record, List.of("_pk", "_sk")))
          .containsOnlyKeys("_pk", "_sk")
          .containsEntry("_pk", schema.attributeValue(record, "_pk"));
      item.forEach(
          (name, value) -> assertThat(schema.attributeValue(record, name)).isEqualTo(value));
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  <T> void readsWhatTheRepositoryWrote(ModelSample<T> sample) {
    DynamoDbTable<T> table = table(sample);
    Key key = key(sample);
    T record = sample.full();
    put(sample, record);

    same(Stream.of(table.getItem(key), table.getItem(record)).distinct().limit(1), record);
    same(table.query(QueryConditional.keyEqualTo(key)).items().stream(), record);
    for (ModelIndex index : sample.schema().model().indexes()) {
      ItemKey indexKey =
          Objects.requireNonNull(
              sample.schema().indexKey(bao.keySpace(), index.slot(), record), index.name());
      QueryConditional condition = QueryConditional.keyEqualTo(TenantKeys.of(indexKey));
      same(
          table.index(TableLayout.index(index.slot())).query(condition).stream()
              .flatMap(page -> page.items().stream()),
          record);
    }
    ReadBatch batch =
        ReadBatch.builder(type(sample)).mappedTableResource(table).addGetItem(key).build();
    same(
        enhanced
            .batchGetItem(request -> request.addReadBatch(batch))
            .resultsForTable(table)
            .stream(),
        record);
    same(
        enhanced.transactGetItems(request -> request.addGetItem(table, key)).stream()
            .map(document -> document.getItem(table)),
        record);
  }

  @ParameterizedTest
  @MethodSource("free")
  <T> void writesWhatTheRepositoryWrites(ModelSample<T> sample) {
    DynamoDbTable<T> table = table(sample);
    Map<String, AttributeValue> full = written(sample, sample.full());
    Map<String, AttributeValue> bare = written(sample, sample.bare());

    table.putItem(sample.full());
    assertThat(raw(sample)).as("put").isEqualTo(full);
    table.putItem(sample.bare());
    assertThat(raw(sample)).as("put over it").isEqualTo(bare);
    same(Stream.of(table.updateItem(sample.full())), sample.full());
    assertThat(raw(sample)).as("update").isEqualTo(full);
    table.updateItem(sample.bare());
    assertThat(raw(sample)).as("update to less").isEqualTo(bare);
    same(Stream.of(table.deleteItem(sample.full())), sample.bare());
    assertThat(raw(sample)).as("delete").isEmpty();
    table.updateItem(sample.full());
    assertThat(raw(sample)).as("update of what is not there").isEqualTo(full);
    table.deleteItem(key(sample));
    assertThat(raw(sample)).as("delete by key").isEmpty();
  }

  @ParameterizedTest
  @MethodSource("free")
  <T> void writesInBatchesAndTransactions(ModelSample<T> sample) {
    DynamoDbTable<T> table = table(sample);
    Map<String, AttributeValue> full = written(sample, sample.full());
    Map<String, AttributeValue> bare = written(sample, sample.bare());

    WriteBatch put =
        WriteBatch.builder(type(sample))
            .mappedTableResource(table)
            .addPutItem(sample.full())
            .build();
    enhanced.batchWriteItem(request -> request.addWriteBatch(put));
    assertThat(raw(sample)).as("put of a batch").isEqualTo(full);
    WriteBatch delete =
        WriteBatch.builder(type(sample))
            .mappedTableResource(table)
            .addDeleteItem(key(sample))
            .build();
    enhanced.batchWriteItem(request -> request.addWriteBatch(delete));
    assertThat(raw(sample)).as("delete of a batch").isEmpty();

    enhanced.transactWriteItems(request -> request.addPutItem(table, sample.full()));
    assertThat(raw(sample)).as("put of a transaction").isEqualTo(full);
    enhanced.transactWriteItemsWithResponse(request -> request.addUpdateItem(table, sample.bare()));
    assertThat(raw(sample)).as("update of a transaction").isEqualTo(bare);
    enhanced.transactWriteItems(request -> request.addConditionCheck(table, exists(sample)));
    enhanced.transactWriteItems(request -> request.addDeleteItem(table, sample.full()));
    assertThat(raw(sample)).as("delete of a transaction").isEmpty();
  }

  private <T> ConditionCheck<T> exists(ModelSample<T> sample) {
    Expression exists =
        Expression.builder()
            .expression("attribute_exists(#k)")
            .putExpressionName("#k", "_pk")
            .build();
    return ConditionCheck.builder().key(key(sample)).conditionExpression(exists).build();
  }

  @ParameterizedTest
  @MethodSource("ruled")
  <T> void leavesWritesToTheRepositoryWhereTheModelHasRules(ModelSample<T> sample) {
    DynamoDbTable<T> table = table(sample);
    put(sample, sample.full());
    Map<String, AttributeValue> before = raw(sample);
    WriteBatch put =
        WriteBatch.builder(type(sample))
            .mappedTableResource(table)
            .addPutItem(sample.bare())
            .build();
    WriteBatch delete =
        WriteBatch.builder(type(sample))
            .mappedTableResource(table)
            .addDeleteItem(key(sample))
            .build();

    List.<ThrowingCallable>of(
            () -> table.putItem(sample.bare()),
            () -> table.updateItem(sample.bare()),
            () -> table.deleteItem(sample.full()),
            () -> enhanced.batchWriteItem(request -> request.addWriteBatch(put)),
            () -> enhanced.batchWriteItem(request -> request.addWriteBatch(delete)),
            () -> enhanced.transactWriteItems(request -> request.addPutItem(table, sample.bare())),
            () ->
                enhanced.transactWriteItems(request -> request.addUpdateItem(table, sample.bare())),
            () -> enhanced.transactWriteItems(request -> request.addDeleteItem(table, key(sample))))
        .forEach(write -> refuses(ErrorCode.REPOSITORY_NEEDED, write));

    enhanced.transactWriteItems(request -> request.addConditionCheck(table, exists(sample)));
    assertThat(raw(sample)).isEqualTo(before);
  }

  private static void refuses(ErrorCode code, ThrowingCallable write) {
    assertThatThrownBy(write)
        .isInstanceOfSatisfying(
            IsolationException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  @SuppressWarnings("unchecked")
  private static <T> Class<T> type(ModelSample<T> sample) {
    return (Class<T>) sample.full().getClass();
  }

  /// Leaving nulls alone would leave the index key at the value of the record before.
  @Test
  void refusesAnUpdateThatWouldLeaveAnIndexKeyBehind() {
    ModelSample<Reminder> sample = sampleOf(Reminder.class);
    DynamoDbTable<Reminder> reminders = table(sample);
    reminders.putItem(sample.full());
    Map<String, AttributeValue> before = raw(sample);

    for (IgnoreNullsMode mode : List.of(IgnoreNullsMode.SCALAR_ONLY, IgnoreNullsMode.MAPS_ONLY)) {
      refuses(
          ErrorCode.KEYS_LEFT_OUT,
          () ->
              reminders.updateItem(
                  UpdateItemEnhancedRequest.builder(Reminder.class)
                      .item(sample.bare())
                      .ignoreNullsMode(mode)
                      .build()));
    }

    assertThat(raw(sample)).isEqualTo(before);
  }

  @SuppressWarnings("unchecked")
  private static <T> ModelSample<T> sampleOf(Class<T> type) {
    return (ModelSample<T>)
        models().filter(sample -> sample.full().getClass() == type).findFirst().orElseThrow();
  }
}
